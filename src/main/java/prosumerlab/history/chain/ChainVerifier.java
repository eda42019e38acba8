package prosumerlab.history.chain;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;

/**
 * Checks a chain block by block, from nothing but its bytes, its rules and, where there is one, the trade log. Reports every
 * problem, each at the block that shows it.
 */
public final class ChainVerifier {
    private final ChainRules rules;

    public ChainVerifier(ChainRules rules) {
        this.rules = rules;
    }

    /** Verifies a whole chain on its own: that its trades are numbered without a gap, but not what they say. */
    public Verification verify(List<Block> chain) {
        return extend(Verification.START, chain, null, false);
    }

    /**
     * Verifies a whole chain against the trade log.
     *
     * @param log every trade of the run so far, in order
     * @param finished whether the run is over, so that every trade must be in a block
     */
    public Verification verify(List<Block> chain, List<Trade> log, boolean finished) {
        return verifyNext(Verification.START, chain, log, finished);
    }

    /**
     * Verifies the next blocks on top of those verified before. Verifying step by step finds what verifying at once finds.
     *
     * @param before what the last verification returned
     * @param blocks mined since, possibly none
     * @param trades logged since, possibly none
     * @param finished whether the run is over, so that every trade must be in a block
     */
    public Verification verifyNext(Verification before, List<Block> blocks, List<Trade> trades, boolean finished) {
        List<Trade> log = new ArrayList<>(before.unrecorded());
        log.addAll(trades);
        return extend(before, blocks, log, finished);
    }

    /** Verifies the next blocks on their own, as {@link #verify(List)} does. */
    public Verification verifyNext(Verification before, List<Block> blocks) {
        return extend(before, blocks, null, false);
    }

    private Verification extend(Verification before, List<Block> blocks, List<Trade> log, boolean finished) {
        List<ChainProblem> problems = new ArrayList<>();
        Verification at = before;
        TradeCheck trades = new TradeCheck(rules, before, log, problems);
        for (Block block : blocks) {
            boolean genesis = at.height() < 0;
            if (genesis) {
                new GenesisCheck(problems).check(block);
            } else {
                new BlockCheck(rules, at, problems).check(block);
                trades.check(at.height() + 1, block);
            }
            at = new Verification(
                    at.height() + 1,
                    block.hash(),
                    block.step(),
                    genesis || block.transactions().size() >= rules.maximumTransactions(),
                    trades.step(),
                    trades.next(),
                    List.of(),
                    List.of());
        }
        if (at.height() < 0) {
            problems.add(new ChainProblem(0, "there is no genesis block"));
        }
        trades.checkWaiting(Math.max(0, at.height()), finished);
        return new Verification(
                at.height(),
                at.tip(),
                at.step(),
                at.full(),
                at.tradeStep(),
                at.nextTrade(),
                trades.unrecorded(),
                problems);
    }
}
