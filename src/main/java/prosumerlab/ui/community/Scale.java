package prosumerlab.ui.community;

import java.util.Locale;

/** Round bounds for colours and bars. */
final class Scale {
    private static final double[] STEPS = {1, 2, 4, 8, 10};

    private Scale() {}

    /** The smallest of 1, 2, 4, 8 times a power of ten that is not below {@code value}; 0.1 at least. */
    static double roundUp(double value) {
        double unit = 0.1;
        while (true) {
            for (double step : STEPS) {
                if (step * unit >= value - 1e-9) {
                    return step * unit;
                }
            }
            unit *= 10;
        }
    }

    /** A bound, or a quarter of one, in digits. */
    static String label(double bound) {
        if (bound >= 10 || bound == Math.rint(bound)) {
            return String.format(Locale.ROOT, "%,.0f", bound);
        }
        return String.format(Locale.ROOT, "%.3f", bound).replaceFirst("0+$", "");
    }
}
