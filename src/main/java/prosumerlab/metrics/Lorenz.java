package prosumerlab.metrics;

import java.util.OptionalDouble;

/** How evenly an amount is spread: Lorenz, Methods of measuring the concentration of wealth (1905), and Gini's coefficient. */
public final class Lorenz {
    private final long[] sorted;
    private final long total;

    /**
     * @param sorted what each has, smallest first
     */
    public Lorenz(long[] sorted) {
        this.sorted = sorted.clone();
        long sum = 0;
        for (long value : sorted) {
            sum += value;
        }
        total = sum;
    }

    /** What all have together. */
    public long total() {
        return total;
    }

    /**
     * Share of the total that the {@code count} smallest have, for {@code count} from 0 to all; below 0 where some have less than
     * nothing.
     *
     * @return one value more than there are members
     * @throws IllegalStateException if the total is not positive, so that there is nothing to share
     */
    public double[] shares() {
        if (total <= 0) {
            throw new IllegalStateException("no shares of " + total);
        }
        double[] shares = new double[sorted.length + 1];
        long sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += sorted[i];
            shares[i + 1] = sum / (double) total;
        }
        return shares;
    }

    /**
     * With sorted values x_1 to x_n: 2 (1 x_1 + ... + n x_n) / (n sum) - (n + 1) / n, Sen's form of Gini's coefficient; empty if
     * the total is not positive.
     */
    public OptionalDouble gini() {
        if (total <= 0) {
            return OptionalDouble.empty();
        }
        int n = sorted.length;
        double ranked = 0;
        for (int i = 0; i < n; i++) {
            ranked += (i + 1.0) * sorted[i];
        }
        return OptionalDouble.of(2 * ranked / (n * (double) total) - (n + 1.0) / n);
    }

    /**
     * Gini's coefficient normalised for amounts of both signs, 0 to 1: (2 (1 x_1 + ... + n x_n) - (n + 1) sum) / (n (sum of all
     * amounts without their signs)), after Raffinetti, Siletti and Vernizzi, On the Gini coefficient normalization when
     * attributes with negative values are considered, Statistical Methods and Applications 24 (2015). Where nobody has less than
     * nothing it is {@link #gini()}; empty only if nobody has anything.
     */
    public OptionalDouble normalisedGini() {
        int n = sorted.length;
        double ranked = 0;
        double absolute = 0;
        for (int i = 0; i < n; i++) {
            ranked += (2.0 * (i + 1) - n - 1) * sorted[i];
            absolute += Math.abs(sorted[i]);
        }
        return absolute == 0 ? OptionalDouble.empty() : OptionalDouble.of(ranked / (n * absolute));
    }
}
