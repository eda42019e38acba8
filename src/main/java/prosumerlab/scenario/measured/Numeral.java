package prosumerlab.scenario.measured;

import java.util.regex.Pattern;

/** Numbers as measuring devices and spreadsheets write them. */
final class Numeral {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d+)?");
    private static final Pattern MISSING = Pattern.compile("(?i)|nan|na|n/a|null|none|-+|\\?");

    private final char separator;
    private char decimalMark;

    /** @param separator what stands between cells; a decimal comma is only read where this is no comma */
    Numeral(char separator) {
        this.separator = separator;
    }

    /**
     * The number that {@code text} stands for.
     *
     * @return NaN after a problem, which is noted
     */
    double parse(String text, int line, FileProblems problems) {
        if (MISSING.matcher(text).matches()) {
            problems.atLine(
                    line,
                    "has no value" + (text.isEmpty() ? "" : " (" + FileProblems.quote(text) + ")")
                            + "; write the number, or start the run after it");
            return Double.NaN;
        }
        if (!NUMBER.matcher(text).matches()) {
            problems.atLine(
                    line,
                    FileProblems.quote(text)
                            + " is not a number; write digits with one decimal mark and nothing between thousands");
            return Double.NaN;
        }
        char mark = text.indexOf(',') >= 0 ? ',' : text.indexOf('.') >= 0 ? '.' : 0;
        if (mark == ',' && separator == ',') {
            problems.atLine(
                    line,
                    FileProblems.quote(text)
                            + " has a comma in a file separated by commas; write a decimal point, or separate by semicolons");
            return Double.NaN;
        }
        if (mark != 0 && decimalMark != 0 && mark != decimalMark) {
            problems.atLine(
                    line,
                    FileProblems.quote(text) + " has a decimal '" + mark + "' where rows before have '" + decimalMark
                            + "'; use one of them");
            return Double.NaN;
        }
        decimalMark = mark != 0 ? mark : decimalMark;
        return Double.parseDouble(text.replace(',', '.'));
    }

    /** Whether {@code text} is a number or the mark of a missing one, rather than a name. */
    static boolean isValue(String text) {
        return NUMBER.matcher(text).matches() || MISSING.matcher(text).matches();
    }
}
