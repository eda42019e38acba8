package prosumerlab.engine.trading;

import prosumerlab.domain.Micro;
import prosumerlab.engine.draws.Draws;
import prosumerlab.engine.draws.Purpose;
import prosumerlab.scenario.Scenario;

/**
 * At what prices homes trade. A home's limit with a peer is what it believes the local market would leave it with: the
 * expected price plus fee and penalty for a buyer, minus both for a seller; without a local market, the tariffs of the utility.
 * It opens away from its limit by the opening margin, the less the more urgent its imbalance is.
 */
final class PriceLimits {
    private final Draws draws;
    private final boolean marketExists;
    private final long costOfMarket;
    private final long costOfImport;
    private final double beliefSpread;
    private final double openingMargin;
    private final long floor;
    private final long ceiling;

    PriceLimits(Scenario scenario, Draws draws) {
        this.draws = draws;
        boolean regulated = scenario.regulator().enabled();
        marketExists = scenario.market().enabled();
        costOfMarket = Micro.of(scenario.market().feeEuroPerKwh())
                + (regulated ? Micro.of(scenario.regulator().penaltyMarketEuroPerKwh()) : 0);
        costOfImport = regulated ? Micro.of(scenario.regulator().penaltyImportEuroPerKwh()) : 0;
        beliefSpread = scenario.trading().beliefSpreadEuroPerKwh();
        openingMargin = scenario.trading().openingMarginEuroPerKwh();
        floor = Micro.of(scenario.prices().feedInTariffEuroPerKwh());
        ceiling = Micro.of(scenario.prices().retailTariffEuroPerKwh());
    }

    /** The feed-in tariff: no market price is lower. */
    long floor() {
        return floor;
    }

    /** The retail tariff: no market price is higher. */
    long ceiling() {
        return ceiling;
    }

    /** What {@code home} believes the local market price of {@code step} will be, within the tariffs. */
    long belief(int home, int step, long forecast) {
        long belief = forecast + Micro.of(beliefSpread * draws.triangular(Purpose.BELIEF, home, step));
        return Math.max(floor, Math.min(ceiling, belief));
    }

    /** Highest price that a buyer would pay a peer. */
    long buyerLimit(long belief) {
        return marketExists ? belief + costOfMarket : ceiling + costOfImport;
    }

    /** Lowest price that a seller would take from a peer. */
    long sellerLimit(long belief) {
        return marketExists ? Math.max(0, belief - costOfMarket) : floor;
    }

    /**
     * A buyer's first offer.
     *
     * @param urgency 0 none to 1, where it opens at its limit
     */
    long openingBid(long limit, double urgency) {
        return Math.max(0, limit - Micro.of(openingMargin * (1 - urgency)));
    }

    /** A seller's first offer. */
    long openingAsk(long limit, double urgency) {
        return limit + Micro.of(openingMargin * (1 - urgency));
    }
}
