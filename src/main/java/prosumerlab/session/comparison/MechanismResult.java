package prosumerlab.session.comparison;

import java.util.List;
import java.util.OptionalDouble;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.ProsumerHours;
import prosumerlab.scenario.Mechanism;

/**
 * What a mechanism makes of the orders of an hour. Energies in millionths of a kWh, money of a €, prices of a €/kWh.
 *
 * @param mechanism which
 * @param book all orders, and what came of each: bids, then asks
 * @param trades in the order in which they come about; one with the operator wherever homes trade with the pool or the grid
 * @param buying what homes pay for what they buy
 * @param selling what homes get for what they sell
 * @param volume what homes buy from homes
 * @param gridImport what homes buy beyond that: the operator buys it from the utility at the retail tariff
 * @param gridExport what homes sell beyond it: the operator sells it to the utility at the feed-in tariff
 * @param unservedDemand what bids are left with
 * @param unsoldSupply what asks are left with
 * @param welfare sum of filled energy × limit over the bids, less the same over the asks, less import at the retail tariff, plus
 *     export at the feed-in tariff: what all homes gain together
 * @param bestWelfare the largest that any matching of these orders could reach
 * @param homes everybody with an order, by id
 */
public record MechanismResult(
        Mechanism mechanism,
        List<OrderResult> book,
        List<MatchedTrade> trades,
        PriceRange buying,
        PriceRange selling,
        long volume,
        long gridImport,
        long gridExport,
        long unservedDemand,
        long unsoldSupply,
        long welfare,
        long bestWelfare,
        List<HomeResult> homes) {
    /**
     * Prices of one side; each is {@link ProsumerHours#NO_PRICE} where it trades nothing.
     *
     * @param lowest of any trade
     * @param mean weighted by energy
     * @param highest of any trade
     */
    public record PriceRange(long lowest, long mean, long highest) {
        /** Whether there is a price, and only one. */
        public boolean isOne() {
            return lowest != ProsumerHours.NO_PRICE && lowest == highest;
        }
    }

    /** All orders as they are recorded of a market, without prices: bids, then asks. */
    public List<MarketOrder> orders() {
        return book.stream().map(OrderResult::order).toList();
    }

    /** Welfare as a share of the best possible, 0 to 1; empty where nothing can be gained. */
    public OptionalDouble welfareRatio() {
        return bestWelfare == 0 ? OptionalDouble.empty() : OptionalDouble.of(welfare / (double) bestWelfare);
    }

    /** How many homes gain more than they really did. */
    public long winners() {
        return homes.stream().filter(home -> home.againstReality() > 0).count();
    }

    /** How many homes gain less. */
    public long losers() {
        return homes.stream().filter(home -> home.againstReality() < 0).count();
    }
}
