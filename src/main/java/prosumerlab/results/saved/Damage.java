package prosumerlab.results.saved;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with the files of a folder, one line each. */
final class Damage {
    private static final int MOST_OF_A_FILE = 20;
    private static final int LONGEST_QUOTE = 40;

    private final List<String> lines = new ArrayList<>();
    private String file = "";
    private int ofThisFile;

    /** What follows is about {@code name}. */
    void startFile(String name) {
        file = name;
        ofThisFile = 0;
    }

    /** Something wrong in a line of the file; goes on until there are too many. */
    void at(long line, String what) throws DamagedFolderException {
        add(file + ":" + line + ": " + what);
    }

    /** Something wrong with the file as a whole. */
    void file(String what) throws DamagedFolderException {
        add(file + ": " + what);
    }

    private void add(String line) throws DamagedFolderException {
        lines.add(line);
        if (++ofThisFile == MOST_OF_A_FILE) {
            lines.add(file + ": there may be more; these are the first " + MOST_OF_A_FILE + " problems");
            throw new DamagedFolderException(lines);
        }
    }

    /** Something wrong after which the file cannot be read on. */
    DamagedFolderException fatal(long line, String what) {
        lines.add(file + ":" + line + ": " + what);
        return new DamagedFolderException(lines);
    }

    /** Something wrong with the file as a whole, after which it cannot be read on. */
    DamagedFolderException fatal(String what) {
        lines.add(file + ": " + what);
        return new DamagedFolderException(lines);
    }

    /** Something wrong that was found by another reader. */
    void add(List<String> problems) {
        lines.addAll(problems);
    }

    /** @throws DamagedFolderException if anything was wrong */
    void throwIfAny() throws DamagedFolderException {
        if (!lines.isEmpty()) {
            throw new DamagedFolderException(lines);
        }
    }

    /** {@code text} in quotes, short, and without control characters. */
    static String quote(String text) {
        String shown = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
        return "\"" + shown.replaceAll("\\p{Cntrl}", "?") + "\"";
    }
}
