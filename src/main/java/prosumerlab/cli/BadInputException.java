package prosumerlab.cli;

import java.util.List;

/** What a person asked for makes no sense; says everything that is wrong at once. */
public final class BadInputException extends Exception {
    private final transient List<String> lines;

    public BadInputException(String line) {
        this(List.of(line));
    }

    /**
     * @param lines one a problem: where, what is wrong, what to do
     */
    public BadInputException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    public List<String> lines() {
        return lines;
    }
}
