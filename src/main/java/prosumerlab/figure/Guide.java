package prosumerlab.figure;

/**
 * A straight line across the whole plot at one value: a tariff, a mean, a limit. (Zero needs none: every figure has its zero
 * line.)
 *
 * @param name for the legend
 * @param value on the y axis, or on the x axis if {@code vertical}
 */
public record Guide(String name, Tone tone, double value, boolean vertical) {
    public static Guide horizontal(String name, Tone tone, double value) {
        return new Guide(name, tone, value, false);
    }

    public static Guide vertical(String name, Tone tone, double value) {
        return new Guide(name, tone, value, true);
    }
}
