package prosumerlab.engine.trading;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.engine.draws.Purpose;
import prosumerlab.history.MarketHour;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.ProsumerHours;
import prosumerlab.scenario.Market;

/**
 * Phase 4: what peers left over, at one price. Deficits must be served, so they bid the retail tariff; surplus cannot be
 * stored, so it asks the feed-in tariff; battery energy asks what its owner believes it to be worth. So the price is the
 * feed-in tariff in a glut, the retail tariff in a shortage, and set by the batteries in between. The operator trades the
 * community's net position with the utility at the same tariffs, and earns the fees, give or take
 * the rounding of each trade.
 */
final class LocalMarket {
    private final boolean enabled;
    private final long fee;
    private final long minimumLot;
    private final PriceLimits prices;
    private final UniformPriceClearing clearing;

    LocalMarket(Market settings, PriceLimits prices) {
        enabled = settings.enabled();
        fee = Micro.of(settings.feeEuroPerKwh());
        minimumLot = Micro.of(settings.minimumLotKwh());
        this.prices = prices;
        clearing = new UniformPriceClearing(prices.floor(), prices.ceiling());
    }

    MarketHour clear(Positions positions) {
        if (!enabled) {
            return TradingFloor.noMarket();
        }
        List<Order> bids = new ArrayList<>();
        List<Order> asks = new ArrayList<>();
        for (int home = 0; home < positions.hour().homes(); home++) {
            offer(bids, positions, home, positions.buyable(home), prices.ceiling());
            // One lot may be made of both: surplus first, the battery's part at its own price.
            if (positions.sellableSurplus(home) + positions.sellableFromBattery(home) >= minimumLot) {
                add(asks, positions, home, positions.sellableSurplus(home), prices.floor());
                add(asks, positions, home, positions.sellableFromBattery(home), positions.belief(home));
            }
        }
        if (bids.isEmpty() && asks.isEmpty()) {
            return TradingFloor.noMarket();
        }
        return settle(positions, bids.toArray(new Order[0]), asks.toArray(new Order[0]));
    }

    private void offer(List<Order> orders, Positions positions, int home, long energy, long limit) {
        if (energy >= minimumLot) {
            add(orders, positions, home, energy, limit);
        }
    }

    private static void add(List<Order> orders, Positions positions, int home, long energy, long limit) {
        if (energy > 0) {
            orders.add(new Order(home, energy, limit, limit, positions.tie(Purpose.MARKET_PRIORITY, home)));
        }
    }

    private MarketHour settle(Positions positions, Order[] bids, Order[] asks) {
        UniformPriceClearing.Outcome outcome = clearing.clear(bids, asks);
        long[] sales = new long[positions.hour().homes()];
        long bought = 0;
        List<MarketOrder> orders = new ArrayList<>(bids.length + asks.length);
        for (int i = 0; i < bids.length; i++) {
            long energy = outcome.bidsFilled()[i];
            orders.add(new MarketOrder(bids[i].home(), true, bids[i].energy(), bids[i].limit(), energy));
            if (energy > 0) {
                bought += energy;
                positions.settlePurchase(bids[i].home(), energy, outcome.price(), Micro.amount(energy, fee));
            }
        }
        for (int i = 0; i < asks.length; i++) {
            orders.add(
                    new MarketOrder(asks[i].home(), false, asks[i].energy(), asks[i].limit(), outcome.asksFilled()[i]));
            sales[asks[i].home()] += outcome.asksFilled()[i];
        }
        long sold = 0;
        for (int home = 0; home < sales.length; home++) {
            if (sales[home] > 0) {
                sold += sales[home];
                positions.settleSale(home, sales[home], outcome.price(), Micro.amount(sales[home], fee));
            }
        }
        positions.settleOperatorWithUtility(Micro.amount(outcome.gridExport(), prices.floor())
                - Micro.amount(outcome.gridImport(), prices.ceiling()));
        long price = bought + sold > 0 ? outcome.price() : ProsumerHours.NO_PRICE;
        return new MarketHour(List.copyOf(orders), price, bought, sold, outcome.gridImport(), outcome.gridExport());
    }
}
