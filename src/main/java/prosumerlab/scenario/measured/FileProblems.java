package prosumerlab.scenario.measured;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with one file, at most {@value #LIMIT} lines of it, so that a wrong column does not fill the screen. */
final class FileProblems {
    static final int LIMIT = 20;
    private static final int QUOTE_LENGTH = 40;

    private final String setting;
    private final String file;
    private final List<String> lines = new ArrayList<>();
    private int more;
    private boolean unreadable;

    /**
     * @param setting path of the file's settings, such as {@code measured.pv[0]}
     * @param file the path as the scenario gives it
     */
    FileProblems(String setting, String file) {
        this.setting = setting;
        this.file = oneLine(file);
    }

    void atLine(int line, String problem) {
        unreadable = true;
        note(file + ":" + line + ": " + problem);
    }

    void inFile(String problem) {
        unreadable = true;
        note(file + ": " + problem);
    }

    void inSetting(String name, String problem) {
        note(setting + "." + name + ": " + problem);
    }

    Refused refuseLine(int line, String problem) {
        atLine(line, problem);
        return new Refused();
    }

    Refused refuseFile(String problem) {
        inFile(problem);
        return new Refused();
    }

    Refused refuseSetting(String name, String problem) {
        inSetting(name, problem);
        return new Refused();
    }

    void throwIfAny() throws Refused {
        if (!lines.isEmpty()) {
            throw new Refused();
        }
    }

    /** Stops at problems of the file, but not of its settings, so that both are answered together. */
    void throwIfUnreadable() throws Refused {
        if (unreadable) {
            throw new Refused();
        }
    }

    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        if (more > 0) {
            all.add(file + ": and " + more + " more problems of this file");
        }
        return all;
    }

    private void note(String line) {
        if (lines.contains(line)) {
            return;
        }
        if (lines.size() < LIMIT) {
            lines.add(line);
        } else {
            more++;
        }
    }

    /** Text of a file as it may stand in a message: quoted, short and on one line. */
    static String quote(String text) {
        String line = oneLine(text);
        return '"' + (line.length() > QUOTE_LENGTH ? line.substring(0, QUOTE_LENGTH) + "…" : line) + '"';
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }
}
