package prosumerlab.scenario;

import java.util.ArrayList;
import java.util.List;

/** Gathers problems, each with the source that its setting came from. */
final class ProblemList {
    private static final int MOST = 1_000;

    private final String source;
    private final Overrides overrides;
    private final List<ScenarioProblem> problems = new ArrayList<>();
    private int left;
    private boolean missing;

    /**
     * @param source where settings come from, such as a file
     * @param overrides where those come from that do not come from there
     */
    ProblemList(String source, Overrides overrides) {
        this.source = source;
        this.overrides = overrides;
    }

    void add(String path, String message) {
        addFrom(overrides.sourceOf(List.of(path), source), path, message);
    }

    void addFrom(String source, String path, String message) {
        add(new ScenarioProblem(source, path, message));
    }

    /** A combination of settings that cannot be. */
    void add(String path, List<String> related, String message) {
        List<String> paths = new ArrayList<>(List.of(path));
        paths.addAll(related);
        add(new ScenarioProblem(overrides.sourceOf(paths, source), path, related, message));
    }

    private void add(ScenarioProblem problem) {
        if (problems.size() < MOST) {
            problems.add(problem);
        } else {
            left++;
        }
    }

    /** Whether something is wrong with the setting at {@code path} or a part of it. */
    boolean concern(String path) {
        return problems.stream().anyMatch(problem -> problem.concerns(path));
    }

    /** A value that is null where a scenario built in code must have one. */
    void addMissing(String path) {
        missing = true;
        add(path, "is missing");
    }

    /** Whether a value is missing, so that combinations with it cannot be checked. */
    boolean hasMissing() {
        return missing;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** What was gathered; past a thousand, how many more there are. */
    List<ScenarioProblem> toList() {
        List<ScenarioProblem> all = new ArrayList<>(problems);
        if (left > 0) {
            all.add(new ScenarioProblem(source, "", "and " + left + " more problems"));
        }
        return List.copyOf(all);
    }
}
