package prosumerlab.metrics;

/**
 * The chance that an attacker's branch becomes as long as the public one. Each next block is his with the chance q, that of the
 * honest miners with p = 1 - q: a gambler's ruin.
 */
public final class CatchUp {
    private static final double HALF = 0.5;

    private CatchUp() {}

    /**
     * If he never gives up: 1 for q at or above p, else (q/p)^behind (Nakamoto, Bitcoin, 2008, section 11; Rosenfeld, Analysis of
     * hashrate-based double spending, 2014, section 3, who asks for one block more than the public branch: there, add 1 to
     * {@code behind}).
     *
     * @param share q, his share of the hash power, 0 to 1
     * @param behind blocks that his branch is shorter, at least 0
     */
    public static double withoutEnd(double share, int behind) {
        return share >= HALF ? 1 : StrictMath.pow(share / (1 - share), behind);
    }

    /**
     * If he gives up as soon as he is {@code giveUp} blocks behind: (r^behind - r^giveUp) / (1 - r^giveUp) with r = q/p, and
     * 1 - behind/giveUp for q = p (Feller, An Introduction to Probability Theory, XIV.2, formulas 2.4 and 2.5).
     *
     * @param share q, his share of the hash power, 0 to 1
     * @param behind blocks that his branch is shorter, 0 to {@code giveUp}
     * @param giveUp at least 1
     */
    public static double untilGivingUp(double share, int behind, int giveUp) {
        if (share == HALF) {
            return 1 - behind / (double) giveUp;
        } else if (share > HALF) {
            // The same with the inverse of r, which does not overflow.
            double inverse = (1 - share) / share;
            return (1 - StrictMath.pow(inverse, giveUp - behind)) / (1 - StrictMath.pow(inverse, giveUp));
        }
        double ratio = share / (1 - share);
        double end = StrictMath.pow(ratio, giveUp);
        return (StrictMath.pow(ratio, behind) - end) / (1 - end);
    }
}
