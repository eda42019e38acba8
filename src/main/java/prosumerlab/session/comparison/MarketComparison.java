package prosumerlab.session.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prosumerlab.engine.trading.RecordedOrders;
import prosumerlab.engine.trading.clearing.Clearing;
import prosumerlab.engine.trading.clearing.MarketClearing;
import prosumerlab.engine.trading.clearing.OrderBook;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.scenario.Mechanism;
import prosumerlab.scenario.Scenario;

/**
 * One hour's orders under every mechanism, and what really became of them.
 *
 * @param step which hour
 * @param orders which of its orders
 * @param used the mechanism that really dealt with them; empty where peers did not trade
 * @param asItWas what it really made of them. Among peers these are the deals of the pairs alone, and the best possible is that
 *     without the grid, because what they left went on to the local market
 * @param results one for each mechanism, in their order; what a mechanism leaves trades with the grid where limits allow. Homes
 *     are compared with what really happened, completed in the same way
 */
public record MarketComparison(
        int step, OrderSet orders, Optional<Mechanism> used, MechanismResult asItWas, List<MechanismResult> results) {
    /**
     * Compares the orders of a recorded hour; it takes a few milliseconds, for 100,000 homes a second.
     *
     * @throws IndexOutOfBoundsException if {@code step} has not been recorded
     */
    public static MarketComparison of(Run run, int step, OrderSet orders) {
        return of(run.scenarioOf(step), run.hours().get(step), orders);
    }

    /**
     * The same of an hour by itself.
     *
     * @param scenario under which {@code hour} happened
     */
    public static MarketComparison of(Scenario scenario, HourRecord hour, OrderSet orders) {
        RecordedOrders recorded = new RecordedOrders(scenario);
        OrderBook book =
                switch (orders) {
                    case AMONG_PEERS -> recorded.amongPeers(hour);
                    case LOCAL_MARKET -> recorded.inMarket(hour);
                };
        BookAccount account = new BookAccount(book, hour.homes().size());
        Optional<Mechanism> used = used(scenario, orders);
        Clearing reality = used.map(mechanism -> clear(mechanism, scenario, book))
                .orElseGet(() -> MarketClearing.gridOnly().clear(book));
        long best = account.welfare(clear(Mechanism.PAY_AS_CLEAR, scenario, book));
        List<MechanismResult> results = new ArrayList<>();
        for (Mechanism mechanism : Mechanism.values()) {
            results.add(account.result(mechanism, clear(mechanism, scenario, book), best, reality));
        }
        MechanismResult asItWas =
                switch (orders) {
                    case LOCAL_MARKET -> results.get(used.orElseThrow().ordinal());
                    case AMONG_PEERS ->
                        account.result(
                                Mechanism.NEGOTIATED,
                                reality.betweenOrders(),
                                account.welfare(bestWithoutGrid(scenario, book)),
                                reality.betweenOrders());
                };
        return new MarketComparison(hour.step(), orders, used, asItWas, List.copyOf(results));
    }

    private static Clearing clear(Mechanism mechanism, Scenario scenario, OrderBook book) {
        return MarketClearing.of(mechanism, scenario.trading()).clear(book);
    }

    /** Pairs in merit order, whatever the tariffs. */
    private static Clearing bestWithoutGrid(Scenario scenario, OrderBook book) {
        OrderBook alone = new OrderBook(book.bids(), book.asks(), 0, Long.MAX_VALUE);
        return clear(Mechanism.PAY_AS_BID, scenario, alone).betweenOrders();
    }

    private static Optional<Mechanism> used(Scenario scenario, OrderSet orders) {
        return switch (orders) {
            case LOCAL_MARKET -> Optional.of(scenario.market().mechanism());
            case AMONG_PEERS -> scenario.trading().enabled() ? Optional.of(Mechanism.NEGOTIATED) : Optional.empty();
        };
    }

    /** What {@code mechanism} makes of them. */
    public MechanismResult result(Mechanism mechanism) {
        return results.get(mechanism.ordinal());
    }
}
