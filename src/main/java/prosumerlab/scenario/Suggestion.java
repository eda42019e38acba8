package prosumerlab.scenario;

import java.util.Collection;
import java.util.Locale;

/** Guesses what was meant by a name that nothing has. */
public final class Suggestion {
    private static final int LONGEST = 100;

    private Suggestion() {}

    /** The one of {@code names} that is nearest to {@code written}, or null if none is near. */
    static String nearest(String written, Collection<String> names) {
        if (written.length() > LONGEST) {
            return null;
        }
        String lower = written.toLowerCase(Locale.ROOT);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String name : names) {
            int distance = distance(lower, name.toLowerCase(Locale.ROOT));
            int longer = Math.max(written.length(), name.length());
            // Two, so that two letters may be swapped; in a longer name there may be more.
            int allowed = longer < 4 ? 1 : Math.max(2, longer * 2 / 5);
            if (distance <= allowed && distance < bestDistance) {
                best = name;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** {@code ; did you mean NAME?}, or nothing where no name is near. */
    public static String ask(String written, Collection<String> names) {
        String nearest = nearest(written, names);
        return nearest == null ? "" : "; did you mean " + nearest + "?";
    }

    /** Levenshtein's distance: insertions, deletions and replacements of a character. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
