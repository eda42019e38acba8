package prosumerlab.ui.community;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/**
 * Colours the tiles by one measure and explains itself in the legend.
 *
 * @param title of the legend, with the unit
 * @param tint of a home; null for one that has no value
 * @param value of a home as its tile says it; empty if the tile says it otherwise
 * @param rampLabels from low to high; empty if the colours are categories
 * @param entries single colours of the legend
 */
record ColourScale(
        String title,
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

    /** A ramp between {@code low} and {@code high}; homes whose value is not a number have no colour. */
    static ColourScale ramp(
            String title,
            IntToDoubleFunction measure,
            double low,
            double high,
            IntFunction<String> value,
            List<String> labels,
            List<LegendEntry> entries) {
        double span = high - low;
        return new ColourScale(
                title,
                home -> {
                    double number = measure.applyAsDouble(home);
                    return Double.isNaN(number) ? null : Ramp.at(span == 0 ? 0.5 : (number - low) / span);
                },
                value,
                labels,
                entries);
    }
}
