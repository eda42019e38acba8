package prosumerlab.testkit;

/** Pearson's test of goodness of fit. */
public final class ChiSquared {
    private ChiSquared() {}

    /** The statistic of {@code counts} against equal chances. */
    public static double ofUniform(long... counts) {
        double total = 0;
        for (long count : counts) {
            total += count;
        }
        double expected = total / counts.length;
        double sum = 0;
        for (long count : counts) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }

    /**
     * The chance of a statistic at least as large, exact for an even number of degrees of freedom: the upper tail is then that of
     * a Poisson distribution.
     */
    public static double pValue(double statistic, int degrees) {
        if (degrees % 2 != 0) {
            throw new IllegalArgumentException("an even number of degrees, not " + degrees);
        }
        double term = Math.exp(-statistic / 2);
        double sum = term;
        for (int i = 1; i < degrees / 2; i++) {
            term *= statistic / 2 / i;
            sum += term;
        }
        return sum;
    }
}
