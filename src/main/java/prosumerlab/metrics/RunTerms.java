package prosumerlab.metrics;

import java.util.List;

/**
 * The few settings of a scenario that key figures depend on.
 *
 * @param stepMinutes length of a step, a divisor of 60
 * @param tariffs of the utility, earliest first: a branch may have others than the hours before it
 * @param exportLimitShare most that a home may feed in, as a share of its PV capacity, 0 to 1
 * @param maximumTransactionsPerBlock most transactions in a block, the reward's among them
 */
public record RunTerms(
        int stepMinutes, List<Tariffs> tariffs, double exportLimitShare, int maximumTransactionsPerBlock) {
    /** As a last step: to the end of the run. */
    public static final int TO_THE_END = Integer.MAX_VALUE;

    /**
     * Tariffs in millionths of a €/kWh.
     *
     * @param lastStep the last step for which they hold
     * @param retail what the utility takes for a kWh
     * @param feedIn what it pays for a kWh
     */
    public record Tariffs(int lastStep, long retail, long feedIn) {}

    /** @throws IllegalArgumentException if there are no tariffs */
    public RunTerms {
        tariffs = List.copyOf(tariffs);
        if (tariffs.isEmpty()) {
            throw new IllegalArgumentException("a run has tariffs");
        }
    }

    /** Terms whose tariffs hold from the first step to the last. */
    public RunTerms(
            int stepMinutes,
            long retailTariff,
            long feedInTariff,
            double exportLimitShare,
            int maximumTransactionsPerBlock) {
        this(
                stepMinutes,
                List.of(new Tariffs(TO_THE_END, retailTariff, feedInTariff)),
                exportLimitShare,
                maximumTransactionsPerBlock);
    }

    /** The tariffs of {@code step}. */
    public Tariffs tariffs(int step) {
        for (Tariffs some : tariffs) {
            if (step <= some.lastStep()) {
                return some;
            }
        }
        return tariffs.get(tariffs.size() - 1);
    }

    /** Length of a step in hours. */
    public double stepHours() {
        return stepMinutes / 60.0;
    }
}
