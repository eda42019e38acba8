package prosumerlab.engine.ledger;

import java.util.List;
import prosumerlab.domain.Hash;
import prosumerlab.history.Trade;
import prosumerlab.history.chain.Genesis;

/**
 * The end of the chain: all that the next block builds on.
 *
 * @param height index of the last block
 * @param tip hash of the last block
 * @param pending trades that wait for a block, in the order of the log
 */
public record LedgerState(int height, Hash tip, List<Trade> pending) {
    /** The genesis block and nothing pending. */
    public static final LedgerState START = new LedgerState(0, Genesis.BLOCK.hash(), List.of());

    public LedgerState {
        pending = List.copyOf(pending);
    }
}
