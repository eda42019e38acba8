package prosumerlab.results;

import java.io.IOException;
import java.util.List;

/** A chain file that cannot be read as one. */
public final class ChainFileException extends IOException {
    private final List<String> problems;

    /** @param problems one line each: file, line in the file, field and what is wrong with it */
    public ChainFileException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line for people each, at least one. */
    public List<String> problems() {
        return problems;
    }
}
