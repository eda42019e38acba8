package prosumerlab.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario was refused. The message holds all that is wrong with it, one line each. */
public final class ScenarioProblems extends Exception {
    private final transient List<ScenarioProblem> problems;

    /**
     * @param problems at least one
     */
    public ScenarioProblems(List<ScenarioProblem> problems) {
        super(problems.stream().map(ScenarioProblem::line).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, in the order in which it was found. */
    public List<ScenarioProblem> problems() {
        return problems;
    }

    /** {@link #problems()} as the lines a person reads. */
    public List<String> lines() {
        return problems.stream().map(ScenarioProblem::line).toList();
    }
}
