package prosumerlab.ui.state;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;

/** What a person chose in the panes, by name, so that it can be remembered without knowing the panes. */
public final class Choices {
    private final Map<String, String> values = new TreeMap<>();

    /** All that was chosen, by name. */
    public Map<String, String> values() {
        return Map.copyOf(values);
    }

    /** Takes back what was chosen in an earlier window; before the panes are made. */
    public void restore(Map<String, String> earlier) {
        values.putAll(earlier);
    }

    /** Sets {@code choice} as it was chosen before, if it still exists, and keeps what it becomes. */
    public <E extends Enum<E>> void keep(String name, ObjectProperty<E> choice, Class<E> type) {
        Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(values.get(name)))
                .forEach(choice::set);
        choice.addListener((property, before, after) -> values.put(name, after.name()));
    }

    /** The same for yes or no. */
    public void keep(String name, BooleanProperty choice) {
        if (values.containsKey(name)) {
            choice.set(Boolean.parseBoolean(values.get(name)));
        }
        choice.addListener((property, before, after) -> values.put(name, after.toString()));
    }

    /** The same for a number of {@code least} to {@code most}; any other is not taken back. */
    public void keep(String name, DoubleProperty choice, double least, double most) {
        double earlier = number(values.getOrDefault(name, ""));
        if (earlier >= least && earlier <= most) {
            choice.set(earlier);
        }
        choice.addListener((property, before, after) -> values.put(name, after.toString()));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException nonsense) {
            return Double.NaN;
        }
    }
}
