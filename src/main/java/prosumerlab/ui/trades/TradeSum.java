package prosumerlab.ui.trades;

import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.Formats;

/**
 * What some trades come to.
 *
 * @param count how many
 * @param energy millionths of a kWh
 * @param amount millionths of a €, without fees
 */
record TradeSum(int count, long energy, long amount) {
    static TradeSum of(List<Trade> trades) {
        long energy = 0;
        long amount = 0;
        for (Trade trade : trades) {
            energy += trade.energy();
            amount += trade.amount();
        }
        return new TradeSum(trades.size(), energy, amount);
    }

    /** The price of a kWh over all of them, in millionths of a €/kWh; {@link ProsumerHours#NO_PRICE} without trades. */
    long meanPrice() {
        return energy == 0 ? ProsumerHours.NO_PRICE : Micro.of(amount / (double) energy);
    }

    String inWords() {
        return Formats.count(count, "trade") + "  ·  " + Formats.energy(energy) + "  ·  " + Formats.money(amount)
                + "  ·  mean " + Formats.price(meanPrice());
    }
}
