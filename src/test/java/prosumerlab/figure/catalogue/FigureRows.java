package prosumerlab.figure.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.csv.CSVRecord;
import prosumerlab.figure.FigureData;
import prosumerlab.results.table.TableKind;

/** The rows of a figure's own CSV, to be compared with the tables of the run. */
final class FigureRows {
    private static final double ROUNDING = 2e-6;

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final RunTablesOnDisk tables;

    private FigureRows(RunTablesOnDisk tables) {
        this.tables = tables;
    }

    static FigureRows of(FigureData figure, RunTablesOnDisk tables) {
        FigureRows all = new FigureRows(tables);
        List<String> header = figure.table().header();
        figure.table().rows().forEach(cells -> {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            all.rows.add(row);
        });
        return all;
    }

    /** The table of the panel whose title begins so, which a figure of several plots writes cell by cell. */
    FigureRows panel(String title) {
        FigureRows panel = new FigureRows(tables);
        for (Map<String, String> cell : rows) {
            if (cell.get("Panel").startsWith(title)) {
                int at = Integer.parseInt(cell.get("Row"));
                while (panel.rows.size() <= at) {
                    panel.rows.add(new LinkedHashMap<>());
                }
                panel.rows.get(at).put(cell.get("Column"), cell.get("Value"));
            }
        }
        assertThat(panel.rows).as("panel %s", title).isNotEmpty();
        return panel;
    }

    /** The rows of one series of a figure that names its series in the first column. */
    FigureRows series(String name) {
        FigureRows series = new FigureRows(tables);
        rows.stream().filter(row -> row.get("Series").equals(name)).forEach(series.rows::add);
        return series;
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    int size() {
        return rows.size();
    }

    String text(int row, String column) {
        assertThat(rows.get(row)).containsKey(column);
        return rows.get(row).get(column);
    }

    /** A number, or NaN where the cell is empty. */
    double number(int row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    double sum(String column) {
        double sum = 0;
        for (int row = 0; row < rows.size(); row++) {
            sum += Double.isNaN(number(row, column)) ? 0 : number(row, column);
        }
        return sum;
    }

    /** Holds {@code column} to what {@code expected} makes of the rows of {@code table} in each time step, or in those merged. */
    void overTime(String column, TableKind table, ToDoubleFunction<List<CSVRecord>> expected) {
        assertThat(rows).isNotEmpty();
        for (int row = 0; row < rows.size(); row++) {
            List<CSVRecord> steps = tables.rows(table, from(row), to(row));
            double wanted = expected.applyAsDouble(steps);
            if (Double.isNaN(wanted)) {
                assertThat(text(row, column)).isEmpty();
            } else {
                same(number(row, column), wanted, "%s at %s".formatted(column, from(row)));
            }
        }
    }

    /** Holds {@code column} to the sums of {@code value}. */
    void sums(String column, TableKind table, ToDoubleFunction<CSVRecord> value) {
        overTime(column, table, steps -> RunTablesOnDisk.sum(steps, value));
    }

    /** Holds {@code column} to the sums of {@code tableColumn}. */
    void sums(String column, TableKind table, String tableColumn) {
        sums(column, table, row -> RunTablesOnDisk.number(row, tableColumn));
    }

    /** Holds {@code column} to the value of {@code tableColumn} of {@code community_summary.csv} at the last of merged steps. */
    void ends(String column, String tableColumn) {
        overTime(
                column,
                TableKind.COMMUNITY_SUMMARY,
                steps -> RunTablesOnDisk.number(steps.get(steps.size() - 1), tableColumn));
    }

    int from(int row) {
        return Integer.parseInt(text(row, "Timestep"));
    }

    int to(int row) {
        if (row + 1 < rows.size()) {
            return from(row + 1);
        }
        int end = tables.last() + 1;
        return row == 0 ? end : Math.min(end, from(row) + from(row) - from(row - 1));
    }

    static void same(double actual, double expected, String what) {
        same(actual, expected, ROUNDING, what);
    }

    /** For a number that comes from many rounded ones. */
    static void same(double actual, double expected, double rounding, String what) {
        assertThat(actual).as(what).isCloseTo(expected, within(rounding * (1 + Math.abs(expected))));
    }
}
