package prosumerlab.figure.render;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** Round distances between ticks, and numbers as they are written at them: never with an exponent. */
final class Ticks {
    private static final int[] ROUND = {1, 2, 5};

    private Ticks() {}

    /**
     * The round number (1, 2 or 5 with zeros) that parts {@code length} into at most {@code most} pieces.
     *
     * @param whole whether it must not be below 1
     */
    static double distance(double length, double most, boolean whole) {
        double least = length / Math.max(1, most);
        if (whole && least <= 1) {
            return 1;
        }
        int exponent = (int) Math.floor(StrictMath.log10(least));
        for (int round : ROUND) {
            // Parsed, because 5 times a tenth is not always five tenths.
            double distance = Double.parseDouble(round + "e" + exponent);
            if (distance >= least * (1 - 1e-9)) {
                return distance;
            }
        }
        return Double.parseDouble("1e" + (exponent + 1));
    }

    /** How numbers are written where ticks are {@code distance} apart. */
    static NumberFormat format(double distance) {
        int decimals = 0;
        double rest = distance;
        while (decimals < 9 && Math.abs(rest - Math.rint(rest)) > 1e-6 * Math.max(1, rest)) {
            rest *= 10;
            decimals++;
        }
        return decimals(decimals);
    }

    /** Numbers with {@code decimals} digits after the point. */
    static NumberFormat decimals(int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)) {
            private static final long serialVersionUID = 1;

            @Override
            public StringBuffer format(double number, StringBuffer out, java.text.FieldPosition position) {
                // No minus before a zero.
                double tiny = 0.5 / StrictMath.pow(10, getMaximumFractionDigits());
                return super.format(Math.abs(number) < tiny ? 0 : number, out, position);
            }
        };
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    /** A number for reading off: four significant digits or so, and no more than six decimals. */
    static String value(double number) {
        if (Double.isNaN(number)) {
            return "–";
        }
        double size = Math.abs(number);
        if (number == Math.rint(number)) {
            return decimals(0).format(number);
        }
        return decimals(size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 3 : 4)
                .format(number);
    }
}
