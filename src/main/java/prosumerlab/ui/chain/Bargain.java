package prosumerlab.ui.chain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import prosumerlab.domain.Micro;
import prosumerlab.history.Gap;
import prosumerlab.history.Negotiation;
import prosumerlab.history.Run;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.Formats;

/**
 * How a peer-to-peer trade was bargained for.
 *
 * @param sentences in order
 */
record Bargain(List<String> sentences) {
    static Bargain of(Trade trade, Run run) {
        if (run.lacks(Gap.BARGAINING)) {
            return new Bargain(List.of("This folder does not hold " + Gap.BARGAINING.label() + "."));
        }
        Optional<Negotiation> met = run.hours().get(trade.step()).negotiations().stream()
                .filter(pair -> pair.agreed()
                        && pair.buyer() == trade.buyer()
                        && pair.seller() == trade.seller()
                        && pair.price() == trade.price()
                        && pair.energy() == trade.energy())
                .findFirst();
        return new Bargain(met.map(Bargain::tell).orElse(List.of("No offers were recorded.")));
    }

    private static List<String> tell(Negotiation pair) {
        long buyerGains = Micro.amount(pair.energy(), pair.buyerLimit() - pair.price());
        long sellerGains = Micro.amount(pair.energy(), pair.price() - pair.sellerLimit());
        return List.of(
                "The buyer would pay up to " + Formats.number(pair.buyerLimit(), 4) + ", the seller take no less than "
                        + Formats.number(pair.sellerLimit(), 4) + " €/kWh.",
                Formats.count(pair.rounds(), "round") + ": bids " + offers(pair.bids()) + "; asks "
                        + offers(pair.asks()) + ".",
                "Against its limit the buyer gains " + Formats.smallMoney(buyerGains) + ", the seller "
                        + Formats.smallMoney(sellerGains) + ".");
    }

    private static String offers(long[] offers) {
        return Arrays.stream(offers).mapToObj(offer -> Formats.number(offer, 4)).collect(Collectors.joining(" → "));
    }
}
