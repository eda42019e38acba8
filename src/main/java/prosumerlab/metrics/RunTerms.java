package prosumerlab.metrics;

/**
 * The few settings of a scenario that key figures depend on.
 *
 * @param stepMinutes length of a step, a divisor of 60
 * @param retailTariff what the utility takes for a kWh, in millionths of a €/kWh
 * @param feedInTariff what the utility pays for a kWh, in millionths of a €/kWh
 * @param exportLimitShare most that a home may feed in, as a share of its PV capacity, 0 to 1
 * @param maximumTransactionsPerBlock most transactions in a block, the reward's among them
 */
public record RunTerms(
        int stepMinutes,
        long retailTariff,
        long feedInTariff,
        double exportLimitShare,
        int maximumTransactionsPerBlock) {
    /** Length of a step in hours. */
    public double stepHours() {
        return stepMinutes / 60.0;
    }
}
