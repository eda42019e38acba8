package prosumerlab.scenario.json;

import java.io.EOFException;
import java.io.IOException;

/** Says in words what stopped the parser: its own messages speak to programmers. */
final class JsonSyntax {
    private final String text;

    JsonSyntax(String text) {
        this.text = text;
    }

    /**
     * @param stop what the parser threw
     * @param offset how many characters it had read by then
     * @param whole whether a whole value had been read
     */
    BadText explain(IOException stop, int offset, boolean whole) {
        if (text.isBlank()) {
            return new BadText("is empty; the smallest scenario is {}");
        }
        int culprit = culprit(offset);
        if (stop instanceof EOFException || culprit >= text.length() || isUnterminated(stop)) {
            return at(text.length(), "the text ends too early; it seems to be cut off");
        }
        return at(culprit, reason(stop, culprit, whole));
    }

    private String reason(IOException stop, int culprit, boolean whole) {
        char c = text.charAt(culprit);
        String found = "'" + Shown.visible(String.valueOf(c)) + "'";
        String message = String.valueOf(stop.getMessage());
        if (message.startsWith("Nesting limit")) {
            return "is nested deeper than 16 levels";
        }
        if (message.startsWith("Unescaped control")) {
            return "a text holds a line break or another control character; write \\n for a line break";
        }
        if (message.startsWith("Unpaired surrogate")) {
            return "a text holds half a character, such as \\ud800 alone";
        }
        if (message.startsWith("Invalid escape") || message.startsWith("Malformed Unicode")) {
            return "a text holds a \\ that begins no JSON escape; write \\\\ for a backslash";
        }
        if (c == '/' || c == '#') {
            return "JSON has no comments; use the description";
        }
        if (whole) {
            return "something follows after the end: " + Shown.plain(text.substring(culprit));
        }
        if (c == '\'') {
            return "texts and keys stand in double quotes, not in single ones";
        }
        char before = previous(culprit);
        if ((c == '}' || c == ']' || c == ',') && before == ',') {
            return "there is a comma too many before " + found;
        }
        if (c == '"' || c == '{' || c == '[' || isWord(c)) {
            return before == '{' || before == ',' && isWord(c)
                    ? "a key in double quotes is expected, not " + found
                    : "a comma, a colon or a closing bracket is missing before " + found;
        }
        return found + " is not expected here";
    }

    /** The character that was not expected is the last that the parser has read, unless that only led to a word. */
    private int culprit(int offset) {
        int last = Math.max(0, offset - 1);
        boolean ledToNext = last >= text.length() || ": \t\r\n".indexOf(text.charAt(last)) >= 0;
        return ledToNext ? skipBlanks(text, last + (last < text.length() && text.charAt(last) == ':' ? 1 : 0)) : last;
    }

    private boolean isUnterminated(IOException stop) {
        return String.valueOf(stop.getMessage()).startsWith("Unterminated string");
    }

    private BadText at(int offset, String reason) {
        int end = Math.min(offset, text.length());
        int lineStart = text.lastIndexOf('\n', end - 1) + 1;
        return new BadText("line " + lineOf(text, end) + ", column " + (end - lineStart + 1) + ": " + reason);
    }

    private char previous(int offset) {
        int i = offset - 1;
        while (i >= 0 && isBlank(text.charAt(i))) {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    /** The line of the character at {@code offset}, from 1. */
    static int lineOf(String text, int offset) {
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }

    /** The offset of the first character from {@code start} that is not JSON white space. */
    static int skipBlanks(String text, int start) {
        int i = start;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset after the bare word or number that begins at {@code start}. */
    static int endOfWord(String text, int start) {
        int i = start;
        while (i < text.length() && isWord(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '+'
                || c == '.'
                || c == '_';
    }
}
