package prosumerlab.ui.kit.drawing;

/** Round numbers for axes. */
public final class Ticks {
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final int MOST = 4;

    private Ticks() {}

    /** A round step of which at least two multiples, as a rule, lie between {@code low} and {@code high}: one alone gives no scale. */
    public static double step(double low, double high) {
        double step = step(high - low);
        return Math.floor(high / step) - Math.ceil(low / step) >= 1 ? step : step((high - low) / 2);
    }

    /** The smallest round step that divides {@code span} into at most four. */
    public static double step(double span) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(span, 1e-9) / MOST)));
        for (double step : STEPS) {
            if (span / (power * step) <= MOST) {
                return power * step;
            }
        }
        return power * STEPS[STEPS.length - 1];
    }
}
