package prosumerlab.metrics;

/**
 * An observed share and the interval of chances that go with it: Wilson's score interval (Wilson, Journal of the American
 * Statistical Association 22, 1927), which stays between 0 and 1 and is good for shares near them, too (Brown, Cai and DasGupta,
 * Statistical Science 16, 2001).
 *
 * @param share successes over trials
 * @param low end of the interval
 * @param high end of the interval
 */
public record ShareInterval(double share, double low, double high) {
    /** Standard deviations of a normal distribution on each side of the middle 95 %. */
    public static final double CONFIDENCE_95 = 1.959963984540054;

    /** The same of the middle 99 %. */
    public static final double CONFIDENCE_99 = 2.5758293035489004;

    /**
     * The interval around {@code successes} of {@code trials}.
     *
     * @param trials at least 1
     * @param deviations that many standard deviations to each side, such as {@link #CONFIDENCE_95}
     */
    public static ShareInterval of(long successes, long trials, double deviations) {
        double share = successes / (double) trials;
        double square = deviations * deviations;
        double middle = (share + square / (2 * trials)) / (1 + square / trials);
        double half =
                deviations / (1 + square / trials) * Math.sqrt((share * (1 - share) + square / (4 * trials)) / trials);
        return new ShareInterval(
                share,
                successes == 0 ? 0 : Math.max(0, middle - half),
                successes == trials ? 1 : Math.min(1, middle + half));
    }

    /** Whether {@code chance} is within the interval. */
    public boolean contains(double chance) {
        return chance >= low && chance <= high;
    }
}
