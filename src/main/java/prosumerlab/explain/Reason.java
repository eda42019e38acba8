package prosumerlab.explain;

import java.util.List;
import java.util.Optional;
import prosumerlab.history.Negotiation;

/**
 * One of the reasons for what a home did.
 *
 * @param stage where in the hour it belongs
 * @param sentence the reason
 * @param details what it rests on, such as the offers of a negotiation; often empty
 * @param negotiation the bargaining it tells of, if any
 */
public record Reason(Stage stage, Sentence sentence, List<Sentence> details, Optional<Negotiation> negotiation) {
    static Reason of(Stage stage, Sentence sentence) {
        return new Reason(stage, sentence, List.of(), Optional.empty());
    }

    static Reason of(Stage stage, String template, Piece... fillings) {
        return of(stage, Sentence.of(template, fillings));
    }
}
