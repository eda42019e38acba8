package prosumerlab.ui.kit.compare;

import prosumerlab.metrics.Difference.Verdict;

/** Verdicts in words, and as style classes. */
public final class Verdicts {
    private Verdicts() {}

    /** The word; with a sign of its own, so that it can be told apart without colour. */
    public static String word(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> "✓ better";
            case WORSE -> "✗ worse";
            case SAME -> "= same";
            case DIFFERENT -> "≠ different";
            case NOT_COMPARABLE -> "n/a";
        };
    }

    /** The class of what is coloured by it. */
    public static String style(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> "verdict-better";
            case WORSE -> "verdict-worse";
            default -> "verdict-none";
        };
    }
}
