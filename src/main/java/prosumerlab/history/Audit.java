package prosumerlab.history;

import java.util.List;

/**
 * What was checked at the end of a step, independently of how it was computed.
 *
 * @param violations in words, in the order of the checks; empty if all is well
 */
public record Audit(List<Violation> violations) {
    /** A clean audit. */
    public static final Audit GREEN = new Audit(List.of());

    /** What is audited in every step. */
    public enum Check {
        ENERGY("energy"),
        MONEY("money"),
        BATTERY("battery"),
        CHAIN("chain"),
        TRADE_LOG("trade log");

        private final String label;

        Check(String label) {
            this.label = label;
        }

        /** The word on the screen and in {@code summary.json}. */
        public String label() {
            return label;
        }
    }

    /**
     * Something that does not add up.
     *
     * @param check what was checked
     * @param what in words, with the numbers
     */
    public record Violation(Check check, String what) {}

    /** Whether everything adds up. */
    public boolean isGreen() {
        return violations.isEmpty();
    }
}
