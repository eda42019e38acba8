package prosumerlab.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gathers problems, each with the source that its setting came from. */
final class ProblemList {
    private static final int MOST = 1_000;

    private final Function<List<String>, String> sourceOfPaths;
    private final List<ScenarioProblem> problems = new ArrayList<>();
    private int left;
    private boolean missing;

    /**
     * @param sourceOfPaths the source of the settings at these paths, the first being the one with the problem
     */
    ProblemList(Function<List<String>, String> sourceOfPaths) {
        this.sourceOfPaths = sourceOfPaths;
    }

    void add(String path, String message) {
        addFrom(sourceOfPaths.apply(List.of(path)), path, message);
    }

    void addFrom(String source, String path, String message) {
        add(new ScenarioProblem(source, path, message));
    }

    /** A combination of settings that cannot be. */
    void add(String path, List<String> related, String message) {
        List<String> paths = new ArrayList<>(List.of(path));
        paths.addAll(related);
        add(new ScenarioProblem(sourceOfPaths.apply(paths), path, related, message));
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
            all.add(new ScenarioProblem(problems.get(0).source(), "", "and " + left + " more problems"));
        }
        return List.copyOf(all);
    }
}
