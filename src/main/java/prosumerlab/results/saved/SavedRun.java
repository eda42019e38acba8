package prosumerlab.results.saved;

import java.util.List;
import prosumerlab.history.Run;

/**
 * A run that was read back from its folder.
 *
 * @param run what the folder holds
 * @param reproduced whether computing it again gave the same bytes, so that everything is known of it; otherwise the run is
 *     what the tables say, and lacks what they do not hold
 * @param notes what a person must know: where the folder differs from its recomputation, or what it lacks; one line each,
 *     none if it was reproduced
 */
public record SavedRun(Run run, boolean reproduced, List<String> notes) {
    public SavedRun {
        notes = List.copyOf(notes);
    }
}
