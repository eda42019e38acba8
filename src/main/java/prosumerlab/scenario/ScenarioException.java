package prosumerlab.scenario;

import java.util.List;

/** A scenario, or a file that it names, cannot be used; says everything that is wrong at once. */
public final class ScenarioException extends Exception {
    private final transient List<String> problems;

    /** @param problems one line each: where, what is wrong, what to do; at least one */
    public ScenarioException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line each: where, what is wrong, what to do. */
    public List<String> problems() {
        return problems;
    }
}
