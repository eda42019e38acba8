package prosumerlab.results;

import java.util.regex.Pattern;

/** Text that people wrote, on its way into a table. */
public final class FreeText {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private FreeText() {}

    /** {@code text} such that no spreadsheet takes it for a formula: an apostrophe goes before one; numbers stay. */
    public static String guarded(String text) {
        boolean risky = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return risky && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
