package prosumerlab.ui.transport;

import java.util.List;
import java.util.OptionalInt;
import prosumerlab.ui.state.OpenRun;

/**
 * Where the shown run and another open one part.
 *
 * @param other the other run
 * @param after the last step they share; −1 if they part before the first
 */
record Parting(OpenRun other, int after) {
    /** Where {@code shown} parts from those of {@code open} that have a common past with it. */
    static List<Parting> of(OpenRun shown, List<OpenRun> open) {
        return open.stream()
                .filter(other -> other != shown)
                .flatMap(other -> {
                    OptionalInt last = shown.sharedWith(other);
                    return last.stream().mapToObj(step -> new Parting(other, step));
                })
                .toList();
    }
}
