package prosumerlab.ui.kit.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as text: for the clipboard and for a file, with every digit. */
final class TableText {
    private TableText() {}

    /** Cells parted by tabs, headings first: what spreadsheets take from the clipboard. */
    static <R> String forClipboard(List<Column<R>> columns, List<R> rows) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.TDF)) {
            print(printer, columns, rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** Writes CSV as RFC 4180 has it, in UTF-8, whole or not at all. */
    static <R> void write(Path file, List<Column<R>> columns, List<R> rows) throws IOException {
        Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), ".table", ".csv");
        try {
            try (CSVPrinter printer =
                    new CSVPrinter(Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
                print(printer, columns, rows);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static <R> void print(CSVPrinter printer, List<Column<R>> columns, List<R> rows) throws IOException {
        printer.printRecord(columns.stream().map(Column::title));
        for (R row : rows) {
            printer.printRecord(columns.stream().map(column -> column.data().apply(row)));
        }
    }
}
