package prosumerlab.scenario.json;

/** Foreign text made safe and short enough to appear inside a message. */
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /** {@code text} in double quotes. */
    public static String quoted(String text) {
        return '"' + plain(text) + '"';
    }

    /** {@code text} cut to 60 characters, with what would move a terminal's cursor written as an escape. */
    public static String plain(String text) {
        boolean cut = text.codePointCount(0, text.length()) > LONGEST;
        String kept = cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) : text;
        return visible(kept) + (cut ? "…" : "");
    }

    /** {@code text} with its control characters, line breaks among them, written as escapes. */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isUnprintable(c)) {
                        appendEscape(out, c);
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    private static boolean isUnprintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static void appendEscape(StringBuilder out, int c) {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(Math.max(0, 4 - hex.length()))).append(hex);
    }
}
