package prosumerlab.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * A key figure of two runs, each in millionths of its unit; empty where it is not defined.
 *
 * @param figure which
 * @param here of the run that is looked at
 * @param there of the one beside it
 */
public record Difference(KeyFigure figure, OptionalLong here, OptionalLong there) {
    /** How {@link #there} is against {@link #here}. */
    public enum Verdict {
        BETTER,
        WORSE,
        SAME,
        /** It differs, and neither way is better. */
        DIFFERENT,
        /** One of the two is not defined, or neither is. */
        NOT_COMPARABLE
    }

    /** All figures but those of the chain. */
    public static List<Difference> between(KeyFigures here, KeyFigures there) {
        return Arrays.stream(KeyFigure.values())
                .filter(figure -> !figure.isOfTheChain())
                .map(figure -> new Difference(figure, here.micro(figure), there.micro(figure)))
                .toList();
    }

    /** {@link #there} less {@link #here}, in millionths; empty if one is not defined. */
    public OptionalLong change() {
        return here.isPresent() && there.isPresent()
                ? OptionalLong.of(there.getAsLong() - here.getAsLong())
                : OptionalLong.empty();
    }

    /** What the change is for the homes of the community. */
    public Verdict verdict() {
        if (change().isEmpty()) {
            return Verdict.NOT_COMPARABLE;
        }
        long change = change().getAsLong();
        if (change == 0) {
            return Verdict.SAME;
        }
        return switch (figure.better()) {
            case HIGHER -> change > 0 ? Verdict.BETTER : Verdict.WORSE;
            case LOWER -> change < 0 ? Verdict.BETTER : Verdict.WORSE;
            case NEITHER -> Verdict.DIFFERENT;
        };
    }
}
