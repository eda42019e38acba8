package prosumerlab.results.table;

import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table being written: lines of numbers and fixed words through Commons CSV, without looking for quotes in each cell. */
final class CsvFile implements Closeable {
    private static final CSVFormat NUMBERS =
            CSVFormat.RFC4180.builder().setQuote(null).get();

    private final Lines lines;
    private final CSVPrinter printer;

    /**
     * Creates the file with its header line.
     *
     * @throws IOException if it cannot be created
     */
    CsvFile(Path file, List<String> columns) throws IOException {
        // Not a channel: an interrupt of the run must not close a file that is about to be discarded in order.
        lines = new Lines(new FileOutputStream(file.toFile()));
        printer = new CSVPrinter(lines, NUMBERS);
        printer.printRecord(columns);
    }

    void write(Row row) throws IOException {
        printer.print(row);
        printer.println();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    /** Collects lines in one large buffer; a {@link Row} is copied as it is. */
    private static final class Lines implements Appendable, Closeable {
        private final OutputStream out;
        private final byte[] buffer = new byte[1 << 16];
        private int length;

        Lines(OutputStream out) {
            this.out = out;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            if (text instanceof Row row && start == 0 && end == row.length()) {
                makeRoom(end);
                if (end > buffer.length) {
                    write(row.toString().getBytes(StandardCharsets.US_ASCII));
                } else {
                    row.copyTo(buffer, length);
                    length += end;
                }
                return this;
            }
            write(text.subSequence(start, end).toString().getBytes(StandardCharsets.UTF_8));
            return this;
        }

        @Override
        public Appendable append(CharSequence text) throws IOException {
            return append(text, 0, text.length());
        }

        @Override
        public Appendable append(char character) throws IOException {
            return append(String.valueOf(character));
        }

        private void write(byte[] bytes) throws IOException {
            makeRoom(bytes.length);
            if (bytes.length > buffer.length) {
                out.write(bytes);
            } else {
                System.arraycopy(bytes, 0, buffer, length, bytes.length);
                length += bytes.length;
            }
        }

        private void makeRoom(int bytes) throws IOException {
            if (length + bytes > buffer.length) {
                out.write(buffer, 0, length);
                length = 0;
            }
        }

        @Override
        public void close() throws IOException {
            try (out) {
                out.write(buffer, 0, length);
                length = 0;
            }
        }
    }
}
