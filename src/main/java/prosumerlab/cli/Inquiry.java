package prosumerlab.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import prosumerlab.files.OutputRefusedException;

/** Asks for one part of a request after another, so that all that is wrong with it is said at once. */
final class Inquiry {
    private final Set<String> problems = new LinkedHashSet<>();

    /** What {@code part} gives, or null if there is something wrong with it. */
    <T> T ask(Callable<T> part) throws Exception {
        try {
            return part.call();
        } catch (BadInputException e) {
            problems.addAll(e.lines());
        } catch (OutputRefusedException e) {
            problems.add(e.getMessage());
        }
        return null;
    }

    boolean foundProblems() {
        return !problems.isEmpty();
    }

    /** @throws BadInputException with everything that was wrong */
    void throwIfAny() throws BadInputException {
        if (foundProblems()) {
            throw new BadInputException(List.copyOf(problems));
        }
    }
}
