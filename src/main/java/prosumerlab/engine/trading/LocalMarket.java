package prosumerlab.engine.trading;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.engine.draws.Purpose;
import prosumerlab.engine.trading.clearing.Clearing;
import prosumerlab.engine.trading.clearing.MarketClearing;
import prosumerlab.engine.trading.clearing.Order;
import prosumerlab.engine.trading.clearing.OrderBook;
import prosumerlab.history.MarketHour;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.scenario.Market;
import prosumerlab.scenario.Scenario;

/**
 * Phase 4: what peers left over, cleared by the mechanism of the scenario. Deficits must be served, so they bid the retail
 * tariff; surplus cannot be stored, so it asks the feed-in tariff; battery energy asks what its owner believes it to be worth. So
 * at one price for all it is the feed-in tariff in a glut, the retail tariff in a shortage, and set by the batteries in between.
 * Every trade is with the operator, who trades the community's net position with the utility at its tariffs and earns the fees,
 * give or take the rounding of each price and trade.
 */
final class LocalMarket {
    private final boolean enabled;
    private final long fee;
    private final long minimumLot;
    private final PriceLimits prices;
    private final MarketClearing clearing;

    LocalMarket(Scenario scenario, PriceLimits prices) {
        Market settings = scenario.market();
        enabled = settings.enabled();
        fee = Micro.of(settings.feeEuroPerKwh());
        minimumLot = Micro.of(settings.minimumLotKwh());
        this.prices = prices;
        clearing = MarketClearing.of(settings.mechanism(), scenario.trading());
    }

    MarketHour clear(Positions positions) {
        if (!enabled) {
            return TradingFloor.noMarket();
        }
        List<Order> bids = new ArrayList<>();
        List<Order> asks = new ArrayList<>();
        for (int home = 0; home < positions.hour().homes(); home++) {
            if (positions.buyable(home) >= minimumLot) {
                add(bids, true, positions, home, positions.buyable(home), prices.ceiling());
            }
            // One lot may be made of both: surplus first, the battery's part at its own price.
            if (positions.sellableSurplus(home) + positions.sellableFromBattery(home) >= minimumLot) {
                add(asks, false, positions, home, positions.sellableSurplus(home), prices.floor());
                add(asks, false, positions, home, positions.sellableFromBattery(home), positions.belief(home));
            }
        }
        if (bids.isEmpty() && asks.isEmpty()) {
            return TradingFloor.noMarket();
        }
        OrderBook book =
                new OrderBook(bids.toArray(new Order[0]), asks.toArray(new Order[0]), prices.floor(), prices.ceiling());
        return settle(positions, book, clearing.clear(book));
    }

    private static void add(List<Order> orders, boolean buys, Positions positions, int home, long energy, long limit) {
        if (energy > 0) {
            long opening = opening(buys, limit, positions.hour().get(Quantity.OPENING_PRICE, home));
            orders.add(new Order(home, energy, limit, opening, positions.tie(Purpose.MARKET_PRIORITY, home)));
        }
    }

    /** Where the market negotiates, a home opens as it would with a peer, unless its limit here is stricter. */
    static long opening(boolean buys, long limit, long openingWithPeers) {
        return buys ? Math.min(limit, openingWithPeers) : Math.max(limit, openingWithPeers);
    }

    private MarketHour settle(Positions positions, OrderBook book, Clearing cleared) {
        int homes = positions.hour().homes();
        Statements purchases = Statements.ofBuyers(book, cleared, homes);
        Statements sales = Statements.ofSellers(book, cleared, homes);
        while (purchases.nextLine()) {
            long energy = purchases.lineEnergy();
            positions.settlePurchase(purchases.home(), energy, purchases.price(), Micro.amount(energy, fee));
        }
        while (sales.nextLine()) {
            long energy = sales.lineEnergy();
            positions.settleSale(sales.home(), energy, sales.price(), Micro.amount(energy, fee));
        }
        positions.settleOperatorWithUtility(Micro.amount(cleared.gridExport(), prices.floor())
                - Micro.amount(cleared.gridImport(), prices.ceiling()));
        long traded = purchases.energy() + sales.energy();
        long price =
                traded > 0 ? Clearing.meanPrice(purchases.value() + sales.value(), traded) : ProsumerHours.NO_PRICE;
        return new MarketHour(
                orders(book, cleared),
                price,
                purchases.energy(),
                sales.energy(),
                cleared.gridImport(),
                cleared.gridExport());
    }

    private static List<MarketOrder> orders(OrderBook book, Clearing cleared) {
        List<MarketOrder> orders = new ArrayList<>(book.bids().length + book.asks().length);
        add(orders, true, book.bids(), cleared.bidsFilled(book));
        add(orders, false, book.asks(), cleared.asksFilled(book));
        return List.copyOf(orders);
    }

    private static void add(List<MarketOrder> recorded, boolean buy, Order[] orders, long[] filled) {
        for (int i = 0; i < orders.length; i++) {
            recorded.add(new MarketOrder(orders[i].home(), buy, orders[i].energy(), orders[i].limit(), filled[i]));
        }
    }
}
