package prosumerlab.results.saved;

import java.io.IOException;
import java.util.List;

/** A folder that cannot be read as results. */
public final class DamagedFolderException extends IOException {
    private final transient List<String> problems;

    /** @param problems one line each: file, line in the file, and what is wrong there */
    public DamagedFolderException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line for people each, at least one. */
    public List<String> problems() {
        return problems;
    }
}
