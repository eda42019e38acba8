package prosumerlab.engine.trading;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.engine.draws.Draws;
import prosumerlab.engine.draws.Purpose;
import prosumerlab.engine.trading.clearing.Order;
import prosumerlab.engine.trading.clearing.OrderBook;
import prosumerlab.history.HourRecord;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;
import prosumerlab.scenario.Scenario;

/** Puts the orders of a recorded hour into a book again, down to the draws that decided ties. */
public final class RecordedOrders {
    private final Draws draws;
    private final long minimumPeerLot;
    private final long floor;
    private final long ceiling;

    /** The orders of runs of {@code scenario}. */
    public RecordedOrders(Scenario scenario) {
        draws = new Draws(scenario.seed());
        minimumPeerLot = Micro.of(scenario.trading().minimumLotKwh());
        floor = Micro.of(scenario.prices().feedInTariffEuroPerKwh());
        ceiling = Micro.of(scenario.prices().retailTariffEuroPerKwh());
    }

    /** What homes wanted to trade with each other: each with its own limit, one order a home. */
    public OrderBook amongPeers(HourRecord hour) {
        ProsumerHours homes = hour.homes();
        List<Order> bids = new ArrayList<>();
        List<Order> asks = new ArrayList<>();
        for (int home = 0; home < homes.size(); home++) {
            Role role = homes.role(home);
            long desired = homes.get(Quantity.DESIRED, home);
            if ((role == Role.BUYER || role == Role.SELLER) && desired >= minimumPeerLot) {
                (role == Role.BUYER ? bids : asks)
                        .add(new Order(
                                home,
                                desired,
                                homes.get(Quantity.LIMIT_PRICE, home),
                                homes.get(Quantity.OPENING_PRICE, home),
                                draws.bits(Purpose.PEER_PRIORITY, home, hour.step())));
            }
        }
        return book(bids, asks);
    }

    /** What came to the local market. */
    public OrderBook inMarket(HourRecord hour) {
        List<Order> bids = new ArrayList<>();
        List<Order> asks = new ArrayList<>();
        for (MarketOrder order : hour.market().orders()) {
            int home = order.home();
            long opening =
                    LocalMarket.opening(order.buy(), order.limit(), hour.homes().get(Quantity.OPENING_PRICE, home));
            (order.buy() ? bids : asks)
                    .add(new Order(
                            home,
                            order.energy(),
                            order.limit(),
                            opening,
                            draws.bits(Purpose.MARKET_PRIORITY, home, hour.step())));
        }
        return book(bids, asks);
    }

    private OrderBook book(List<Order> bids, List<Order> asks) {
        return new OrderBook(bids.toArray(new Order[0]), asks.toArray(new Order[0]), floor, ceiling);
    }
}
