package prosumerlab.scenario.measured;

import prosumerlab.domain.TimeGrid;

/** Cuts the intervals of a file to the steps of a run: sums what is finer, splits evenly what is coarser. */
final class Resampler {
    private Resampler() {}

    /** Energy in each step: what an interval and a step have in common goes from the one to the other, and nothing is lost. */
    static double[] energies(double[] kwh, Window window, int intervalMinutes, TimeGrid grid) {
        return overlap(kwh, window, intervalMinutes, grid, intervalMinutes);
    }

    /** Mean of each step, weighted by time. */
    static double[] means(double[] values, Window window, int intervalMinutes, TimeGrid grid) {
        return overlap(values, window, intervalMinutes, grid, grid.stepMinutes());
    }

    private static double[] overlap(
            double[] values, Window window, int intervalMinutes, TimeGrid grid, int minutesOfWhole) {
        double[] steps = new double[grid.steps()];
        for (int i = 0; i < values.length; i++) {
            long start = window.readings().get(i).start() - window.from();
            long end = start + intervalMinutes;
            int first = (int) Math.max(0, Math.floorDiv(start, (long) grid.stepMinutes()));
            for (int step = first; step < steps.length && (long) step * grid.stepMinutes() < end; step++) {
                long stepStart = (long) step * grid.stepMinutes();
                long shared = Math.min(end, stepStart + grid.stepMinutes()) - Math.max(start, stepStart);
                if (shared > 0) {
                    steps[step] += shared == minutesOfWhole ? values[i] : values[i] * shared / minutesOfWhole;
                }
            }
        }
        return steps;
    }
}
