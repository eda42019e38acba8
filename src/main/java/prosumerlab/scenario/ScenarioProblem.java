package prosumerlab.scenario;

import java.util.List;
import prosumerlab.scenario.json.Shown;

/**
 * One thing that is wrong with a scenario.
 *
 * @param source the file or the override it was found in; empty for a scenario built in code
 * @param path the setting, such as {@code battery.minimumSoc}; empty where the text as a whole is wrong
 * @param related other settings that it cannot be combined with
 * @param message what is wrong and what is allowed
 */
public record ScenarioProblem(String source, String path, List<String> related, String message) {
    public ScenarioProblem {
        related = List.copyOf(related);
    }

    /** A problem of one setting alone. */
    public ScenarioProblem(String source, String path, String message) {
        this(source, path, List.of(), message);
    }

    /** The one line that a person reads: {@code scenarios/bad.json: battery.minimumSoc: 1.2 is not between 0 and 1}. */
    public String line() {
        StringBuilder line = new StringBuilder();
        if (!source.isEmpty()) {
            line.append(source).append(": ");
        }
        if (!path.isEmpty()) {
            line.append(path).append(": ");
        }
        return Shown.visible(line.append(message).toString());
    }

    /** Whether this is about the setting at {@code other}, a part of it or its whole group, alone or in combination. */
    boolean concerns(String other) {
        return !path.isEmpty() && overlap(other, path) || related.stream().anyMatch(one -> overlap(other, one));
    }

    private static boolean overlap(String one, String other) {
        return covers(one, other) || covers(other, one);
    }

    /** Whether the setting at {@code path} is the one at {@code whole} or a part of it. */
    static boolean covers(String whole, String path) {
        return path.startsWith(whole)
                && (path.length() == whole.length() || ".[".indexOf(path.charAt(whole.length())) >= 0);
    }

    @Override
    public String toString() {
        return line();
    }
}
