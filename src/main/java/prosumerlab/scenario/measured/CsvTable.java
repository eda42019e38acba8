package prosumerlab.scenario.measured;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The cells of a CSV file with the line each row stands on.
 *
 * @param rows all rows that are not blank, the header among them
 */
record CsvTable(List<Row> rows, char separator) {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    /** @param line the line of the file, from 1 */
    record Row(int line, List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * The table in {@code text}; blank lines are skipped. Rows whose length differs from the first one's are noted as problems.
     *
     * @param linesBefore lines of the file before {@code text}
     * @throws Refused if quotes are not closed, or there is no row at all
     */
    static CsvTable parse(String text, int linesBefore, FileProblems problems) throws Refused {
        char separator =
                separatorOf(text.lines().filter(l -> !l.isBlank()).findFirst().orElse(""));
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            try {
                for (CSVRecord row : parser) {
                    List<String> cells = row.stream().map(String::strip).toList();
                    if (cells.size() > 1 || !cells.get(0).isEmpty()) {
                        rows.add(new Row(linesBefore + (int) parser.getCurrentLineNumber(), cells));
                    }
                }
            } catch (UncheckedIOException e) {
                throw problems.refuseLine(
                        rows.isEmpty()
                                ? linesBefore + 1
                                : rows.get(rows.size() - 1).line() + 1,
                        "has a quotation mark that is not closed or stands inside a cell; remove it");
            }
        } catch (IOException e) {
            throw problems.refuseFile("is not a CSV file; export it again");
        }
        if (rows.isEmpty()) {
            throw problems.refuseFile("has no rows; export it again");
        }
        checkLengths(rows, separator, problems);
        return new CsvTable(rows, separator);
    }

    private static char separatorOf(String header) {
        char best = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            if (count(header, separator) > count(header, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static void checkLengths(List<Row> rows, char separator, FileProblems problems) {
        int expected = rows.get(0).cells().size();
        for (Row row : rows) {
            int actual = row.cells().size();
            if (actual == expected) {
                continue;
            }
            char other = separatorOf(String.join(" ", row.cells()));
            String why = other != separator && row.cells().stream().anyMatch(cell -> cell.indexOf(other) >= 0)
                    ? "it is separated by " + inWords(other) + ", the first row by " + inWords(separator)
                    : separator == ',' && actual > expected
                            ? "complete the row; numbers with a decimal comma need semicolons between the cells"
                            : "complete the row";
            problems.atLine(
                    row.line(),
                    "has " + actual + (actual == 1 ? " cell" : " cells") + " where the first row has " + expected + "; "
                            + why);
        }
    }

    private static String inWords(char separator) {
        return switch (separator) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "commas";
        };
    }
}
