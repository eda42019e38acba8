package prosumerlab.ui.phases;

import java.util.List;
import prosumerlab.ui.kit.Term;

/**
 * What a phase of an hour did.
 *
 * @param sentence what just happened, for a class
 * @param figures its numbers
 */
record Story(String sentence, List<Figure> figures) {
    Story {
        figures = List.copyOf(figures);
    }

    /**
     * A number of a phase.
     *
     * @param label what it is
     * @param value with its unit
     * @param term what the label means; null if it speaks for itself
     */
    record Figure(String label, String value, Term term) {
        Figure(String label, String value) {
            this(label, value, null);
        }
    }
}
