package prosumerlab.results;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Says where two files differ first: line, column by name in a table, and what was found and expected there. */
final class FileDifference {
    private static final int SHOWN = 80;

    private FileDifference() {}

    /** The first difference of two files that differ, in words. */
    static String first(Path found, Path expected) throws IOException {
        try (BufferedReader foundLines = lines(found);
                BufferedReader expectedLines = lines(expected)) {
            String header = null;
            for (int line = 1; ; line++) {
                String foundLine = foundLines.readLine();
                String expectedLine = expectedLines.readLine();
                if (foundLine == null && expectedLine == null) {
                    return "the lines are the same, but not how they end";
                }
                header = header == null ? expectedLine : header;
                if (foundLine == null) {
                    return "ends after line " + (line - 1) + ", expected " + shown(expectedLine);
                }
                if (expectedLine == null) {
                    return "line " + line + ": found " + shown(foundLine) + ", expected the end of the file";
                }
                if (!foundLine.equals(expectedLine)) {
                    boolean table = found.toString().endsWith(".csv");
                    String where = "line " + line + ", ";
                    return where + (table ? inCell(header, foundLine, expectedLine) : inLine(foundLine, expectedLine));
                }
            }
        }
    }

    /** Bytes that are not UTF-8 are a difference to report, not a failure. */
    private static BufferedReader lines(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    private static String inCell(String header, String found, String expected) throws IOException {
        List<String> columns = cells(header);
        List<String> foundCells = cells(found);
        List<String> expectedCells = cells(expected);
        for (int i = 0; i < Math.min(foundCells.size(), expectedCells.size()); i++) {
            if (!foundCells.get(i).equals(expectedCells.get(i))) {
                String column = i < columns.size() ? columns.get(i) : "column " + (i + 1);
                return column + ": found " + shown(foundCells.get(i)) + ", expected " + shown(expectedCells.get(i));
            }
        }
        if (foundCells.size() != expectedCells.size()) {
            return "found " + foundCells.size() + " cells, expected " + expectedCells.size();
        }
        return inLine(found, expected);
    }

    private static List<String> cells(String line) throws IOException {
        try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty() ? List.of() : records.get(0).toList();
        } catch (UncheckedIOException e) {
            // A damaged line need not be CSV any more; it is compared as a whole.
            return List.of(line);
        }
    }

    private static String inLine(String found, String expected) {
        int at = 0;
        while (at < found.length() && at < expected.length() && found.charAt(at) == expected.charAt(at)) {
            at++;
        }
        return "character " + (at + 1) + ": found " + shownFrom(at, found) + ", expected " + shownFrom(at, expected);
    }

    /** A short line as a whole, of a long one the part around {@code at}. */
    private static String shownFrom(int at, String line) {
        return line.strip().length() <= SHOWN || at < SHOWN / 2
                ? shown(line.strip())
                : "..." + shown(line.substring(at - SHOWN / 4).strip());
    }

    private static String shown(String text) {
        return text.isEmpty() ? "nothing" : text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
