package prosumerlab.engine.ledger;

import java.util.List;
import prosumerlab.history.Block;

/**
 * What a step did to the chain.
 *
 * @param next the end of the chain now
 * @param blocks mined in the step, in order
 */
public record LedgerStep(LedgerState next, List<Block> blocks) {
    public LedgerStep {
        blocks = List.copyOf(blocks);
    }
}
