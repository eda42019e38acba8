package prosumerlab.ui.community;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/**
 * Colours the tiles by one measure and explains itself in the legend.
 *
 * @param by the measure
 * @param tint of a home; null for one that has no value
 * @param value of a home as its tile says it; empty if the tile says it otherwise
 * @param rampLabels from low to high; empty if the colours are categories
 * @param entries single colours of the legend
 */
record ColourScale(
        ColourBy by,
        IntFunction<Tint> tint,
        IntFunction<String> value,
        List<String> rampLabels,
        List<LegendEntry> entries) {
    /**
     * One colour of the legend.
     *
     * @param glyph the shape beside the colour
     * @param tint null for an empty tile
     * @param label in words
     */
    record LegendEntry(Glyph glyph, Tint tint, String label) {}

    /**
     * A ramp around zero that tells small values apart too: a quarter of {@code bound} is half way to its end. Homes whose
     * value is not a number have no colour.
     */
    static ColourScale aroundZero(ColourBy by, IntToDoubleFunction measure, double bound, IntFunction<String> value) {
        return ramp(
                by,
                home -> {
                    double share = measure.applyAsDouble(home) / bound;
                    return Math.signum(share) * Math.sqrt(Math.abs(share));
                },
                -1,
                1,
                value,
                List.of(
                        "≤ −" + Scale.label(bound),
                        "−" + Scale.label(bound / 4),
                        "0",
                        "+" + Scale.label(bound / 4),
                        "≥ +" + Scale.label(bound)),
                List.of());
    }

    /** A ramp between {@code low} and {@code high}; homes whose value is not a number have no colour. */
    static ColourScale ramp(
            ColourBy by,
            IntToDoubleFunction measure,
            double low,
            double high,
            IntFunction<String> value,
            List<String> labels,
            List<LegendEntry> entries) {
        double span = high - low;
        return new ColourScale(
                by,
                home -> {
                    double number = measure.applyAsDouble(home);
                    return Double.isNaN(number) ? null : Ramp.at(span == 0 ? 0.5 : (number - low) / span);
                },
                value,
                labels,
                entries);
    }
}
