package prosumerlab.ui.kit;

import java.util.function.ToDoubleFunction;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.ui.state.Phase;

/**
 * One quantity of a chart over the hours.
 *
 * @param name in the legend
 * @param hue its colour; the form and the style class {@code line-<key>} add what tells it apart in grey
 * @param unit of its values, such as {@code kWh}, {@code €/kWh} or {@code %}; empty for a count
 * @param value of an hour; not a number where there is none
 * @param low the lower edge of a {@link Form#BAND}, whose upper edge is {@code value}; null for every other form
 * @param since the phase of the hour that decides the value: before it, the hour has none
 * @param form how it is drawn
 */
public record Curve(String name, Hue hue, String unit, Value value, Value low, Phase since, Form form) {
    /** A number of an hour. */
    @FunctionalInterface
    public interface Value {
        /** The number of {@code hour} of {@code run}, or not a number. */
        double of(Run run, HourRecord hour);
    }

    /** How a curve is drawn. */
    public enum Form {
        LINE,
        /** A thin dotted line, for limits. */
        DOTTED,
        /** An area on top of those before it. */
        STACKED,
        /** An area between two edges. */
        BAND
    }

    /** A line that is known once the whole hour is. */
    public Curve(String name, Hue hue, String unit, ToDoubleFunction<HourRecord> value) {
        this(name, hue, unit, (run, hour) -> value.applyAsDouble(hour), null, Phase.LAST, Form.LINE);
    }

    /** The same, known since {@code phase}. */
    public Curve since(Phase phase) {
        return new Curve(name, hue, unit, value, low, phase, form);
    }

    /** The same, drawn as {@code other}. */
    public Curve as(Form other) {
        return new Curve(name, hue, unit, value, low, since, other);
    }

    /** A value in words, such as {@code 12.3 kWh}; a dash for none. */
    String words(double y) {
        if (Double.isNaN(y)) {
            return "–";
        }
        String number = Formats.decimal(y, decimals());
        return unit.isEmpty() ? number : number + ' ' + unit;
    }

    /** A band in words, such as {@code 20.0–80.0 %}. */
    String words(double from, double to) {
        return Double.isNaN(from) ? "–" : Formats.decimal(from, decimals()) + '–' + words(to);
    }

    /** Its name as a column of a table, such as {@code Generation_kWh}. */
    String column() {
        String words = name.replaceAll("[^\\p{Alnum}]+", "_");
        String suffix = unit.replace("€", "Euro").replace('/', '_');
        return suffix.isEmpty() ? words : words + '_' + suffix;
    }

    private int decimals() {
        return unit.isEmpty() ? 0 : unit.contains("€") ? 3 : 1;
    }
}
