package prosumerlab.figure;

import java.util.List;
import java.util.stream.Stream;
import prosumerlab.domain.Micro;

/**
 * The numbers of a figure as a table, made row by row when it is read. Numbers have a point and at most six decimals; a cell
 * without a value is empty.
 */
public final class FigureTable {
    private final List<String> header;
    private final Iterable<List<String>> rows;

    FigureTable(List<String> header, Stream<List<String>> rows) {
        this.header = List.copyOf(header);
        this.rows = rows::iterator;
    }

    static FigureTable of(FigureData figure) {
        return FigureTables.of(figure);
    }

    /** Names of the columns, with their units. */
    public List<String> header() {
        return header;
    }

    /** The rows; to be read once. */
    public Iterable<List<String>> rows() {
        return rows;
    }

    /** A number without exponent: six decimals, or none if it is whole; empty if it is no number. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        String text = Micro.format(Micro.of(value));
        return text.endsWith(".000000") ? text.substring(0, text.length() - 7) : text;
    }

    /** A column name such as {@code Mean_price_Euro_kWh}. */
    static String column(String name, String unit) {
        String words = name.strip().replaceAll("[^\\p{L}\\p{N}%.+-]+", "_").replaceAll("^_|_$", "");
        String suffix = unit.replace("€", "Euro").replace('/', '_').replace(' ', '_');
        return suffix.isEmpty() ? words : words + "_" + suffix;
    }
}
