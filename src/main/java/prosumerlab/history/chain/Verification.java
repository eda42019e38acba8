package prosumerlab.history.chain;

import java.util.List;
import prosumerlab.domain.Hash;
import prosumerlab.history.Trade;

/**
 * How far a chain has been verified and what was wrong in the part verified last. Immutable: the next blocks are checked
 * against it without looking at earlier ones again.
 *
 * @param height index of the last block; -1 before the genesis block
 * @param tip hash of the last block
 * @param step in which the last block was mined
 * @param full whether the last block has no room for another trade
 * @param tradeStep step of the last trade in the chain
 * @param nextTrade id of the trade that comes next
 * @param unrecorded trades of the log, if there is one, that are in no block yet
 * @param problems in the order of the blocks; empty if all is well
 */
public record Verification(
        int height,
        Hash tip,
        int step,
        boolean full,
        int tradeStep,
        long nextTrade,
        List<Trade> unrecorded,
        List<ChainProblem> problems) {
    /** Before the genesis block. */
    public static final Verification START = new Verification(-1, Hash.ZERO, 0, true, 0, 0, List.of(), List.of());

    public Verification {
        unrecorded = List.copyOf(unrecorded);
        problems = List.copyOf(problems);
    }

    /** Whether nothing was wrong. */
    public boolean isSound() {
        return problems.isEmpty();
    }
}
