package prosumerlab.results.saved;

import java.math.BigDecimal;
import java.math.RoundingMode;
import prosumerlab.domain.Micro;

/** Numbers as tables hold them: ours with six decimals, other programs' with any number of digits and an exponent. */
final class Decimal {
    private static final int DECIMALS = 6;
    private static final int MOST_DIGITS = 12;
    private static final int LONGEST = 60;
    /** Millionths up to which sums over a year and a large community stay exact. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private Decimal() {}

    /**
     * The whole number of millionths nearest to {@code text}, halves away from zero.
     *
     * @throws NumberFormatException if it is not a number, or one above a million million
     */
    static long micro(String text) {
        int length = text.length();
        int at = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int point = text.indexOf('.');
        int whole = (point < 0 ? length : point) - at;
        int decimals = point < 0 ? 0 : length - point - 1;
        if (whole < 1 || whole > MOST_DIGITS || decimals > DECIMALS || point == length - 1) {
            return exotic(text);
        }
        long value = 0;
        for (int i = at; i < length; i++) {
            char digit = text.charAt(i);
            if (i != point) {
                if (digit < '0' || digit > '9') {
                    return exotic(text);
                }
                value = value * 10 + (digit - '0');
            }
        }
        for (int i = decimals; i < DECIMALS; i++) {
            value *= 10;
        }
        return at == 1 ? -value : value;
    }

    /** A number written another way than we do. */
    private static long exotic(String text) {
        if (text.length() > LONGEST || !text.chars().allMatch(each -> each < 128)) {
            throw new NumberFormatException("too long, or not in our digits");
        }
        BigDecimal value = new BigDecimal(text);
        // Looked at before any digit is written out: 1e999999999 is short.
        if (value.signum() == 0 || value.precision() - (long) value.scale() < -DECIMALS) {
            return 0;
        }
        if (value.precision() - (long) value.scale() > MOST_DIGITS + 1
                || value.abs().compareTo(MOST) > 0) {
            throw new NumberFormatException("too large");
        }
        return value.multiply(BigDecimal.valueOf(Micro.ONE))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
