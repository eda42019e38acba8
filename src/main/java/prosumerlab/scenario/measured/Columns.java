package prosumerlab.scenario.measured;

import java.util.List;
import java.util.stream.Collectors;

/** The named columns of a table. */
record Columns(List<String> names, int line) {
    /**
     * The position of the column called {@code name}.
     *
     * @throws Refused if there is none, or more than one
     */
    int find(String name, FileProblems problems) throws Refused {
        int found = names.indexOf(name);
        if (found < 0) {
            throw problems.refuseLine(
                    line, "has no column " + FileProblems.quote(name) + "; its columns are " + inWords(names));
        }
        if (names.lastIndexOf(name) != found) {
            throw problems.refuseLine(
                    line, "has column " + FileProblems.quote(name) + " more than once; rename all but one of them");
        }
        return found;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    static String inWords(List<String> names) {
        return names.stream().limit(20).map(FileProblems::quote).collect(Collectors.joining(", "))
                + (names.size() > 20 ? " and " + (names.size() - 20) + " more" : "");
    }
}
