package prosumerlab.results.saved;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import prosumerlab.files.FileProblems;
import prosumerlab.history.ProsumerHours;
import prosumerlab.results.table.TableKind;

/** A table being read row by row: cells by the names of their columns, problems by file and line. */
final class TableFile implements Closeable {
    /** Stands for a column that the table does not have. */
    static final int NONE = -1;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Damage damage;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final List<String> header;
    private final Map<String, Integer> columns = new HashMap<>();
    private final boolean endsWithLine;
    private CSVRecord row;
    private long line;

    /**
     * Opens a table and checks its header.
     *
     * @throws DamagedFolderException if it cannot be read, or is not this table
     */
    static TableFile open(Path file, TableKind kind, Damage damage) throws DamagedFolderException {
        try {
            return new TableFile(file, kind, damage);
        } catch (DamagedFolderException e) {
            throw e;
        } catch (IOException e) {
            throw damage.fatal(FileProblems.reason(e));
        }
    }

    private TableFile(Path file, TableKind kind, Damage damage) throws IOException {
        this.damage = damage;
        damage.startFile(kind.fileName());
        Encoding.check(file, damage);
        endsWithLine = endsWithLine(file);
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        parser = CSVParser.parse(
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), 1 << 16),
                CSVFormat.RFC4180);
        try {
            rows = parser.iterator();
            if (!next(0)) {
                throw damage.fatal("is empty");
            }
            header = header();
            checkHeader(kind);
        } catch (IOException | RuntimeException e) {
            parser.close();
            throw e;
        }
    }

    private static boolean endsWithLine(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() == 0) {
                return false;
            }
            bytes.seek(bytes.length() - 1);
            return bytes.read() == '\n';
        }
    }

    private List<String> header() {
        List<String> names = new ArrayList<>(row.toList());
        if (!names.get(0).isEmpty() && names.get(0).charAt(0) == BYTE_ORDER_MARK) {
            names.set(0, names.get(0).substring(1));
        }
        return names;
    }

    private void checkHeader(TableKind kind) throws DamagedFolderException {
        for (int i = 0; i < header.size(); i++) {
            if (columns.put(header.get(i), i) != null) {
                throw damage.fatal(1, "has two columns " + Damage.quote(header.get(i)));
            }
        }
        List<String> missing = kind.referenceColumns().stream()
                .filter(name -> !columns.containsKey(name))
                .toList();
        if (missing.size() == kind.referenceColumns().size()) {
            throw damage.fatal(
                    1,
                    "is not the header of this table, which begins " + missing.get(0) + "," + missing.get(1)
                            + "; found " + Damage.quote(String.join(",", header)));
        }
        if (!missing.isEmpty()) {
            throw damage.fatal(1, "has no column " + String.join(", ", missing));
        }
    }

    /** Whether there is another row; it is the one that is asked from now on. */
    boolean next() throws IOException {
        if (!next(header.size())) {
            if (!endsWithLine) {
                throw damage.fatal(line, "the line is not ended; the file may be cut off here");
            }
            return false;
        }
        return true;
    }

    private boolean next(int cells) throws IOException {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            row = rows.next();
            line = parser.getCurrentLineNumber();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw damage.fatal(parser.getCurrentLineNumber(), "a quotation mark is not closed or out of place");
        }
        if (cells > 0 && row.size() != cells) {
            throw damage.fatal(
                    line, "has " + row.size() + " cells where the header has " + cells + "; damaged or cut off");
        }
        return true;
    }

    /** Where the column is, or {@link #NONE}. */
    int column(String name) {
        return columns.getOrDefault(name, NONE);
    }

    /** Where the columns are, each or {@link #NONE}. */
    int[] columns(List<String> names) {
        return names.stream().mapToInt(this::column).toArray();
    }

    /** An energy, money or price in millionths; 0 if it is none, which has been reported then. */
    long micro(int column) throws DamagedFolderException {
        String text = row.get(column);
        try {
            return Decimal.micro(text);
        } catch (NumberFormatException e) {
            wrong(column, text, "a number");
            return 0;
        }
    }

    /** A price in millionths; {@link ProsumerHours#NO_PRICE} for an empty cell. */
    long price(int column) throws DamagedFolderException {
        return isEmpty(column) ? ProsumerHours.NO_PRICE : micro(column);
    }

    /** A whole number. */
    int whole(int column, int least, int most) throws DamagedFolderException {
        String text = row.get(column);
        try {
            long micro = Decimal.micro(text);
            long value = micro / 1_000_000;
            if (micro % 1_000_000 == 0 && value >= least && value <= most) {
                return (int) value;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is too large.
        }
        wrong(column, text, "a whole number from " + least + " to " + most);
        return least;
    }

    /** {@code True} or {@code False}. */
    boolean flag(int column) throws DamagedFolderException {
        String text = row.get(column);
        if (text.equals("True") || text.equals("False")) {
            return text.equals("True");
        }
        wrong(column, text, "True or False");
        return false;
    }

    /** One of the words that {@code meanings} knows, or null, which has been reported then. */
    <T> T word(int column, Map<String, T> meanings) throws DamagedFolderException {
        T meaning = meanings.get(row.get(column));
        if (meaning == null) {
            wrong(column, row.get(column), "one of: " + String.join(", ", meanings.keySet()));
        }
        return meaning;
    }

    /** Whether there is nothing in the cell; other programs write {@code None} there. */
    boolean isEmpty(int column) {
        String text = row.get(column);
        return text.isEmpty() || text.equals("None") || text.equals("nan");
    }

    /** Reports what is wrong with the row. */
    void wrong(String what) throws DamagedFolderException {
        damage.at(line, what);
    }

    /** What is wrong with the row, after which the table cannot be read on. */
    DamagedFolderException fatal(String what) {
        return damage.fatal(line, what);
    }

    private void wrong(int column, String text, String expected) throws DamagedFolderException {
        damage.at(
                line,
                header.get(column) + ": " + (text.isEmpty() ? "nothing" : Damage.quote(text)) + " is not " + expected);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
