package prosumerlab.session.comparison;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.engine.trading.RecordedOrders;
import prosumerlab.engine.trading.clearing.Clearing;
import prosumerlab.engine.trading.clearing.MarketClearing;
import prosumerlab.engine.trading.clearing.OrderBook;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.scenario.Mechanism;
import prosumerlab.scenario.Scenario;

/**
 * One hour's orders under every mechanism.
 *
 * @param step which hour
 * @param orders which of its orders
 * @param results one for each mechanism, in their order
 */
public record MarketComparison(int step, OrderSet orders, List<MechanismResult> results) {
    /**
     * Compares the orders of a recorded hour; it takes a few milliseconds, for 100,000 homes a second.
     *
     * @throws IndexOutOfBoundsException if {@code step} has not been recorded
     */
    public static MarketComparison of(Run run, int step, OrderSet orders) {
        return of(run.source().scenario(), run.hours().get(step), orders);
    }

    /**
     * The same of an hour by itself.
     *
     * @param scenario of the run that {@code hour} is from
     */
    public static MarketComparison of(Scenario scenario, HourRecord hour, OrderSet orders) {
        RecordedOrders recorded = new RecordedOrders(scenario);
        OrderBook book =
                switch (orders) {
                    case AMONG_PEERS -> recorded.amongPeers(hour);
                    case LOCAL_MARKET -> recorded.inMarket(hour);
                };
        BookAccount account = new BookAccount(book, hour.homes().size());
        Clearing reference =
                MarketClearing.of(Mechanism.PAY_AS_CLEAR, scenario.trading()).clear(book);
        List<MechanismResult> results = new ArrayList<>();
        for (Mechanism mechanism : Mechanism.values()) {
            Clearing cleared = MarketClearing.of(mechanism, scenario.trading()).clear(book);
            results.add(account.result(mechanism, cleared, reference));
        }
        return new MarketComparison(hour.step(), orders, List.copyOf(results));
    }

    /** What {@code mechanism} makes of them. */
    public MechanismResult result(Mechanism mechanism) {
        return results.get(mechanism.ordinal());
    }
}
