package prosumerlab.ui.audit;

import java.util.List;
import prosumerlab.history.Audit;

/**
 * How one check came out.
 *
 * @param check which
 * @param ofHour what it found in the shown hour
 * @param soFar what it found in all hours up to it
 */
record CheckState(Audit.Check check, List<Finding> ofHour, List<Finding> soFar) {
    /** What the check does, in a sentence. */
    String meaning() {
        return switch (check) {
            case ENERGY -> "For every home, energy in equals energy out, to the milliwatt-hour.";
            case MONEY -> "All accounts together hold exactly the block rewards: what one pays, another receives.";
            case BATTERY -> "No battery leaves its limits, and its losses are what its efficiency says.";
            case CHAIN -> "Every block links to the one before, and its hash, Merkle root and reward are right.";
            case TRADE_LOG -> "The blocks record the trades of the log, each once and unchanged.";
        };
    }
}
