package prosumerlab.metrics;

/** Quantiles of a sample, by the definition of most statistics programs: number 7 of Hyndman and Fan (1996), linear between two values. */
public final class Quantile {
    private Quantile() {}

    /**
     * The value below which {@code share} of the sample lies.
     *
     * @param sorted the first {@code count} of it, smallest first
     * @param count at least 1
     * @param share 0 the smallest to 1 the largest
     */
    public static double of(double[] sorted, int count, double share) {
        double position = share * (count - 1);
        int below = (int) position;
        int above = Math.min(below + 1, count - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
