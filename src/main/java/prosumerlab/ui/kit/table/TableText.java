package prosumerlab.ui.kit.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as text: for the clipboard and for a file, with every digit. */
public final class TableText {
    private TableText() {}

    /** Cells parted by tabs, headings first: what spreadsheets take from the clipboard. */
    static <R> String forClipboard(List<Column<R>> columns, List<R> rows) {
        StringBuilder out = new StringBuilder();
        try {
            print(out, CSVFormat.TDF, columns, rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** Writes CSV as RFC 4180 has it, in UTF-8. */
    public static <R> void write(OutputStream out, List<Column<R>> columns, List<R> rows) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        print(writer, CSVFormat.RFC4180, columns, rows);
        writer.flush();
    }

    private static <R> void print(Appendable out, CSVFormat format, List<Column<R>> columns, List<R> rows)
            throws IOException {
        CSVPrinter printer = format.print(out);
        printer.printRecord(columns.stream().map(Column::title));
        for (R row : rows) {
            printer.printRecord(columns.stream().map(column -> column.data().apply(row)));
        }
        printer.flush();
    }
}
