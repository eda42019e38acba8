package prosumerlab.metrics;

import prosumerlab.domain.Micro;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;

/**
 * What a home would pay without battery and trade: load that its PV does not cover in the same step is bought at the retail
 * tariff, PV beyond the load is fed in, up to the export limit, at the feed-in tariff.
 */
public final class GridOnlyBill {
    private final int home;
    private final long exportLimit;
    private final RunTerms terms;

    public GridOnlyBill(Home home, RunTerms terms) {
        this.home = home.id();
        this.terms = terms;
        // As the grid settles it: without a limit nothing is curtailed, whatever a measured series says of the panels.
        exportLimit = terms.exportLimitShare() < 1
                ? Micro.of(terms.exportLimitShare() * terms.stepHours() * home.pvCapacityKw())
                : Long.MAX_VALUE;
    }

    /** What it would pay for {@code hour}, in millionths of a €; negative if it would earn. */
    public long of(HourRecord hour) {
        long deficit = hour.homes().get(Quantity.LOAD, home) - hour.homes().get(Quantity.PV, home);
        RunTerms.Tariffs tariffs = terms.tariffs(hour.step());
        return deficit > 0
                ? Micro.amount(deficit, tariffs.retail())
                : -Micro.amount(Math.min(-deficit, exportLimit), tariffs.feedIn());
    }
}
