package prosumerlab.ui.kit.table;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import prosumerlab.domain.Micro;
import prosumerlab.history.ProsumerHours;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Term;

/**
 * A column of a {@link DataTable}.
 *
 * @param title heading, with the unit
 * @param width in characters
 * @param text of a cell on the screen
 * @param data of a cell in a file: numbers in full, with a point
 * @param order of the rows when the column is sorted upwards
 * @param numeric whether cells are numbers, set to the right
 * @param term what the heading means; null for plain words
 * @param link where a cell leads; null for nowhere
 */
public record Column<R>(
        String title,
        int width,
        Function<R, String> text,
        Function<R, String> data,
        Comparator<R> order,
        boolean numeric,
        Term term,
        RowAction<R> link) {

    /** Words, the same on the screen and in a file, in the order of the alphabet. */
    public static <R> Column<R> words(String title, int width, Function<R, String> text) {
        return new Column<>(title, width, text, text, Comparator.comparing(text), false, null, null);
    }

    /** A count, or another whole number. */
    public static <R> Column<R> count(String title, int width, ToLongFunction<R> value) {
        return new Column<>(
                title,
                width,
                row -> Formats.count(value.applyAsLong(row)),
                row -> Long.toString(value.applyAsLong(row)),
                Comparator.comparingLong(value),
                true,
                null,
                null);
    }

    /** Millionths of a kWh, a € or a €/kWh; a dash, and nothing in a file, for {@link ProsumerHours#NO_PRICE}. */
    public static <R> Column<R> micro(String title, int width, int decimals, ToLongFunction<R> value) {
        return new Column<>(
                title,
                width,
                row -> Formats.number(value.applyAsLong(row), decimals),
                row -> value.applyAsLong(row) == ProsumerHours.NO_PRICE ? "" : Micro.format(value.applyAsLong(row)),
                Comparator.comparingLong(value),
                true,
                null,
                null);
    }

    /** The same, with a tooltip on its heading. */
    public Column<R> explained(Term meaning) {
        return new Column<>(title, width, text, data, order, numeric, meaning, link);
    }

    /** The same, whose cells lead somewhere. */
    public Column<R> linked(RowAction<R> action) {
        return new Column<>(title, width, text, data, order, numeric, term, action);
    }

    /** The same, sorted by a number rather than by the alphabet. */
    public Column<R> sortedBy(ToLongFunction<R> value) {
        return new Column<>(title, width, text, data, Comparator.comparingLong(value), numeric, term, link);
    }

    /** The same, with other words in a file. */
    public Column<R> filedAs(Function<R, String> other) {
        return new Column<>(title, width, text, other, order, numeric, term, link);
    }
}
