package prosumerlab.ui.regulator;

import java.util.Arrays;
import java.util.List;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.history.Run;
import prosumerlab.scenario.LoadedScenario;

/** The sum of a quantity over all homes and hours up to any hour; hours are added up once. */
final class Cumulative {
    private final Quantity quantity;
    private long[] sums = new long[32];
    private int size;
    /** Every run has its own, also a branch. */
    private LoadedScenario source;

    Cumulative(Quantity quantity) {
        this.quantity = quantity;
    }

    /** Over the steps 0 to {@code step} of {@code run}; 0 before the first. */
    long upTo(Run run, int step) {
        if (run.source() != source) {
            source = run.source();
            size = 0;
        }
        List<HourRecord> hours = run.hours();
        for (; size <= step; size++) {
            if (size == sums.length) {
                sums = Arrays.copyOf(sums, size * 2);
            }
            sums[size] = hours.get(size).homes().total(quantity) + (size == 0 ? 0 : sums[size - 1]);
        }
        return step < 0 ? 0 : sums[step];
    }
}
