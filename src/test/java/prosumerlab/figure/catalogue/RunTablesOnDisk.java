package prosumerlab.figure.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.results.RunHeader;
import prosumerlab.results.RunWriter;
import prosumerlab.results.table.TableKind;

/** The tables of a results folder as a script would read them: nothing but rows of text. */
final class RunTablesOnDisk {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<TableKind, List<CSVRecord>> tables = new EnumMap<>(TableKind.class);

    private RunTablesOnDisk() {}

    /** Writes {@code run} into {@code folder} and reads it back. */
    static RunTablesOnDisk of(Run run, Path folder) throws IOException {
        RunHeader header = new RunHeader(run.source().scenario(), "{}\n", run.homes(), run.genesis(), "test");
        try (RunWriter writer = new RunWriter(folder, header)) {
            for (HourRecord hour : run.hours()) {
                writer.accept(hour);
            }
            writer.finish();
        }
        RunTablesOnDisk tables = new RunTablesOnDisk();
        for (TableKind kind : TableKind.values()) {
            Path file = folder.resolve(kind.fileName());
            try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
                tables.tables.put(kind, parser.getRecords());
            }
        }
        return tables;
    }

    List<CSVRecord> rows(TableKind kind) {
        return tables.get(kind);
    }

    /** The rows of {@code kind} with a time step from {@code from} up to but not including {@code to}. */
    List<CSVRecord> rows(TableKind kind, int from, int to) {
        return rows(kind, row -> step(row) >= from && step(row) < to);
    }

    List<CSVRecord> rows(TableKind kind, Predicate<CSVRecord> which) {
        return rows(kind).stream().filter(which).toList();
    }

    static int step(CSVRecord row) {
        return Integer.parseInt(row.get("Timestep"));
    }

    static int home(CSVRecord row) {
        return Integer.parseInt(row.get("Prosumer_ID"));
    }

    /** A number, or 0 where the cell is empty. */
    static double number(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? 0 : Double.parseDouble(row.get(column));
    }

    static double sum(List<CSVRecord> rows, ToDoubleFunction<CSVRecord> value) {
        return rows.stream().mapToDouble(value).sum();
    }

    static double sum(List<CSVRecord> rows, String column) {
        return sum(rows, row -> number(row, column));
    }

    /** The last time step. */
    int last() {
        List<CSVRecord> hours = rows(TableKind.COMMUNITY_SUMMARY);
        return step(hours.get(hours.size() - 1));
    }

    /** The rows of the last time step. */
    List<CSVRecord> lastRows(TableKind kind) {
        return rows(kind, last(), last() + 1);
    }
}
