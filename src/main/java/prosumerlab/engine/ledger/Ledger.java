package prosumerlab.engine.ledger;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.history.chain.ChainRules;
import prosumerlab.scenario.Blockchain;

/** Records trades in blocks: a block as soon as it is full, and the rest when the run ends. Holds no state of the chain. */
public final class Ledger {
    private final boolean enabled;
    private final ChainRules rules;
    private final BlockBuilder builder;

    /**
     * @param draws decide which miner goes first within a round
     * @param threads that mine together, at least 1; the result does not depend on it
     * @param observer told about each block
     * @throws IllegalArgumentException if the shares of hash power do not fit the miners
     */
    public Ledger(Blockchain settings, MinerDraws draws, int threads, MiningObserver observer) {
        this.enabled = settings.enabled();
        this.rules = ChainRules.of(settings);
        this.builder = new BlockBuilder(rules, draws, new MiningRace(rules.hashPower(), threads), observer);
    }

    /** A ledger that mines with all processors and reports to nobody. */
    public Ledger(Blockchain settings, MinerDraws draws) {
        this(settings, draws, Runtime.getRuntime().availableProcessors(), MiningObserver.NONE);
    }

    /**
     * Adds the trades of a step. Without a chain in the scenario, nothing is recorded and nothing waits.
     *
     * @param trades in the order of the log
     * @param lastStep whether what remains is mined too
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted while it mines; it stays
     *     interrupted, and {@code state} is as good as before
     */
    public LedgerStep append(LedgerState state, int step, List<Trade> trades, boolean lastStep) {
        if (!enabled) {
            return new LedgerStep(state, List.of());
        }
        List<Trade> pending = new ArrayList<>(state.pending());
        pending.addAll(trades);
        List<Block> blocks = new ArrayList<>();
        LedgerState end = state;
        int from = 0;
        while (pending.size() - from >= rules.tradesPerBlock() || lastStep && from < pending.size()) {
            int to = Math.min(from + rules.tradesPerBlock(), pending.size());
            Block block = builder.mine(end.height() + 1, step, end.tip(), pending.subList(from, to));
            blocks.add(block);
            end = new LedgerState(block.index(), block.hash(), List.of());
            from = to;
        }
        return new LedgerStep(new LedgerState(end.height(), end.tip(), pending.subList(from, pending.size())), blocks);
    }
}
