package prosumerlab.scenario.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text: the fewest digits that read back as the same number, never scientific, alike on every Java version. */
public final class PlainNumber {
    /** Digits that always tell two doubles apart. */
    private static final int MOST_DIGITS = 17;

    private static final double LARGEST_EXACT_WHOLE = 9_007_199_254_740_992.0;

    private PlainNumber() {}

    /**
     * {@code 0.1}, {@code 100}, {@code 1000000000000000}; {@code 0} for either zero.
     *
     * @throws IllegalArgumentException if {@code value} is not finite
     */
    public static String format(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + value);
        }
        if (Math.abs(value) <= LARGEST_EXACT_WHOLE && value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        // Not Double.toString: its digits changed with Java 19.
        BigDecimal exact = new BigDecimal(value);
        int digits = 1;
        BigDecimal shortest = rounded(exact, digits);
        while (shortest.doubleValue() != value && digits < MOST_DIGITS) {
            digits++;
            shortest = rounded(exact, digits);
        }
        return shortest.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal rounded(BigDecimal exact, int digits) {
        return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
    }
}
