package prosumerlab.ui.chain;

import java.util.regex.Pattern;
import prosumerlab.domain.Hash;

/** Hashes as far as people compare them by eye. */
final class Hashes {
    private static final int DIGITS = 12;
    private static final Pattern IN_FULL = Pattern.compile("\\b([0-9a-f]{" + DIGITS + "})[0-9a-f]{52}\\b");

    private Hashes() {}

    /** The first digits, such as {@code 0000146a9bdf…}. */
    static String shortened(Hash hash) {
        return hash.hex().substring(0, DIGITS) + '…';
    }

    /** {@code text} with the first digits of the hashes that it has in full. */
    static String shortenedIn(String text) {
        return IN_FULL.matcher(text).replaceAll("$1…");
    }
}
