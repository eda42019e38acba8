package prosumerlab.domain;

/**
 * Fixed-point arithmetic on whole millionths, the one number format of everything that is audited.
 *
 * <p>Energies are whole millionths of a kWh (one milliwatt-hour), amounts of money whole millionths of a euro, prices whole
 * millionths of a euro per kWh. Whole numbers add up exactly in any order, so that balances close to the last digit and
 * results do not depend on the machine. A plain {@code long} is used rather than an object per value, because a year of a
 * community holds tens of millions of them; names and Javadoc say which of the three a number is.
 */
public final class Micro {
    /** Millionths in one: 1 kWh, 1 € or 1 €/kWh. */
    public static final long ONE = 1_000_000L;

    /** Millionths of a kWh in one watt-hour, the unit in which trades are settled. */
    public static final long WATT_HOUR = 1_000L;

    private Micro() {}

    /**
     * The whole number of millionths nearest to {@code value}, halves away from zero.
     *
     * @param value in kWh, € or €/kWh
     * @throws ArithmeticException if {@code value} is not finite or too large for a {@code long}
     */
    public static long of(double value) {
        double scaled = value * ONE;
        if (!(Math.abs(scaled) < 9.0e18)) {
            throw new ArithmeticException("not representable in millionths: " + value);
        }
        return scaled < 0 ? -(long) (0.5 - scaled) : (long) (scaled + 0.5);
    }

    /** {@code micro} millionths as a floating-point number of kWh, € or €/kWh. */
    public static double toDouble(long micro) {
        return micro / (double) ONE;
    }

    /** The largest whole number of watt-hours in {@code energy}, in millionths of a kWh; {@code energy} is not negative. */
    public static long floorToWattHours(long energy) {
        return energy - energy % WATT_HOUR;
    }

    /**
     * What {@code energy} costs at {@code price}: the single rounding of a settlement, halves away from zero.
     *
     * @param energy millionths of a kWh
     * @param price millionths of a €/kWh
     * @return millionths of a €
     * @throws ArithmeticException if the product does not fit a {@code long}
     */
    public static long amount(long energy, long price) {
        long product = Math.multiplyExact(energy, price);
        return (product + (product < 0 ? -ONE / 2 : ONE / 2)) / ONE;
    }

    /** Six decimals with a point, such as {@code -0.050000}: the same bytes in every locale. */
    public static String format(long micro) {
        return appendTo(new StringBuilder(16), micro).toString();
    }

    /** Appends {@link #format(long)} without making a string of its own. */
    public static StringBuilder appendTo(StringBuilder out, long micro) {
        if (micro < 0) {
            out.append('-');
        }
        long whole = Math.abs(micro / ONE);
        int fraction = (int) Math.abs(micro % ONE);
        out.append(whole).append('.');
        for (int unit = 100_000; unit > 0; unit /= 10) {
            out.append((char) ('0' + fraction / unit % 10));
        }
        return out;
    }
}
