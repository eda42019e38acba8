package prosumerlab.engine.trading;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.engine.community.BatteryModel;
import prosumerlab.engine.draws.Draws;
import prosumerlab.engine.draws.Purpose;
import prosumerlab.engine.hour.Book;
import prosumerlab.engine.hour.HourColumns;
import prosumerlab.engine.hour.TradeLog;
import prosumerlab.engine.trading.clearing.Order;
import prosumerlab.engine.trading.clearing.PeerBargaining;
import prosumerlab.history.Home;
import prosumerlab.history.MarketHour;
import prosumerlab.history.Negotiation;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;
import prosumerlab.scenario.Scenario;

/** Phases 3 to 5: peers, the local market, the utility grid, one after the other on what the one before left. */
public final class TradingFloor {
    /**
     * What happened besides what the columns, the book and the log hold.
     *
     * @param negotiations between peers, in order
     * @param market the local market
     */
    public record Outcome(List<Negotiation> negotiations, MarketHour market) {}

    private final List<Home> homes;
    private final BatteryModel battery;
    private final Draws draws;
    private final PriceLimits prices;
    private final PeerBargaining bargaining;
    private final boolean peersTrade;
    private final long minimumPeerLot;
    private final long capPerStep;
    private final LocalMarket market;
    private final LastResort lastResort;

    /** Where {@code homes} trade under the rules of {@code scenario}, out of their batteries, too. */
    public TradingFloor(Scenario scenario, List<Home> homes, BatteryModel battery, Draws draws) {
        this.homes = homes;
        this.battery = battery;
        this.draws = draws;
        prices = new PriceLimits(scenario, draws);
        bargaining = new PeerBargaining(scenario.trading());
        peersTrade = scenario.trading().enabled();
        minimumPeerLot = Micro.of(scenario.trading().minimumLotKwh());
        capPerStep = Micro.of(
                scenario.trading().capKwhPerHour() * scenario.horizon().grid().stepHours());
        market = new LocalMarket(scenario, prices);
        lastResort = new LastResort(scenario, homes, prices);
    }

    /**
     * Trades one step.
     *
     * @param banned who may not trade, by home
     * @param reserves battery energy kept back, at the terminals, by home
     * @param levelsAtStart battery levels at the start of the step, by home
     */
    public Outcome trade(
            int step,
            long forecast,
            boolean[] banned,
            long[] reserves,
            long[] levelsAtStart,
            HourColumns hour,
            Book book,
            TradeLog log) {
        Positions positions = new Positions(step, homes, battery, draws, hour, book, log, levelsAtStart, capPerStep);
        positions.take(banned, reserves, prices, forecast);
        List<Negotiation> negotiations = peersTrade ? tradeWithPeers(positions) : List.of();
        recordImbalance(positions, Quantity.IMBALANCE_AFTER_P2P);
        MarketHour marketHour = market.clear(positions);
        recordImbalance(positions, Quantity.IMBALANCE_AFTER_MARKET);
        lastResort.settle(positions, book);
        return new Outcome(negotiations, marketHour);
    }

    private List<Negotiation> tradeWithPeers(Positions positions) {
        List<Order> buyers = new ArrayList<>();
        List<Order> sellers = new ArrayList<>();
        for (int home = 0; home < homes.size(); home++) {
            long desired = positions.hour().get(Quantity.DESIRED, home);
            if (desired >= minimumPeerLot && desired > 0) {
                (positions.deficit(home) > 0 ? buyers : sellers).add(order(positions, home, desired));
            }
        }
        List<Negotiation> negotiations =
                bargaining.bargain(buyers.toArray(new Order[0]), sellers.toArray(new Order[0]));
        for (Negotiation negotiation : negotiations) {
            if (negotiation.agreed()) {
                positions.settlePeers(
                        negotiation.buyer(), negotiation.seller(), negotiation.energy(), negotiation.price());
            }
        }
        return List.copyOf(negotiations);
    }

    private static Order order(Positions positions, int home, long desired) {
        return new Order(
                home,
                desired,
                positions.hour().get(Quantity.LIMIT_PRICE, home),
                positions.hour().get(Quantity.OPENING_PRICE, home),
                positions.tie(Purpose.PEER_PRIORITY, home));
    }

    private void recordImbalance(Positions positions, Quantity quantity) {
        long[] imbalance = positions.hour().of(quantity);
        for (int home = 0; home < imbalance.length; home++) {
            imbalance[home] = positions.surplus(home) - positions.deficit(home);
        }
    }

    /** The market of a step in which nothing was offered. */
    static MarketHour noMarket() {
        return new MarketHour(List.of(), ProsumerHours.NO_PRICE, 0, 0, 0, 0);
    }
}
