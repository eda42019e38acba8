package prosumerlab.session.tampering;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.LongAdder;
import prosumerlab.domain.Hash;
import prosumerlab.engine.draws.Draws;
import prosumerlab.engine.draws.Purpose;
import prosumerlab.engine.ledger.BlockBuilder;
import prosumerlab.engine.ledger.MiningObserver;
import prosumerlab.engine.ledger.MiningRace;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.history.chain.BlockHeader;
import prosumerlab.history.chain.Target;

/**
 * Mines blocks of a tampered chain again, each on top of the one before, as the engine mines those of a run: the miners race, with
 * all processors. {@link #run()} is called once, on a thread that may be interrupted; everything else by any thread.
 */
public final class Remining {
    private final TamperedChain chain;
    private final int from;
    private final int to;
    private final Target target;
    private final BlockBuilder builder;
    private final LongAdder tried = new LongAdder();
    private final List<Block> mined = new ArrayList<>();
    private volatile long triedBefore;

    /**
     * @param seed of the run: it decides which miner goes first within a round
     * @param from the first block, not 0
     * @param to the last block
     */
    public Remining(TamperedChain chain, long seed, int from, int to, Target target) {
        if (from < 1 || to < from || to >= chain.size()) {
            throw new IndexOutOfBoundsException("blocks " + from + " to " + to + " of " + chain.size());
        }
        this.chain = chain;
        this.from = from;
        this.to = to;
        this.target = target;
        Draws draws = new Draws(seed);
        builder = new BlockBuilder(
                chain.rules(),
                (block, miner) -> draws.bits(Purpose.MINER_ORDER, miner, block),
                new MiningRace(chain.rules().hashPower(), Runtime.getRuntime().availableProcessors()),
                MiningObserver.NONE);
    }

    /**
     * How far it is.
     *
     * @param mined blocks that are done
     * @param tried hashes so far, for all blocks
     * @param triedForThis hashes so far for the block that is being mined
     */
    public record Progress(int mined, long tried, long triedForThis) {}

    /**
     * Mines.
     *
     * @throws CancellationException if the calling thread is interrupted, within some thousand hashes; blocks that are done stay
     *     done
     */
    public void run() {
        Hash previous = chain.hash(from - 1);
        for (int i = from; i <= to; i++) {
            Block written = chain.written(i);
            BlockHeader outline = new BlockHeader(
                    written.index(),
                    written.step(),
                    previous,
                    written.merkleRoot(),
                    written.difficulty(),
                    written.miner());
            Block block = builder.mine(outline, trades(written), target, tried);
            previous = block.hash();
            triedBefore = tried.sum();
            synchronized (mined) {
                mined.add(block);
            }
        }
    }

    /** The first block. */
    public int from() {
        return from;
    }

    /** How many blocks there are to mine. */
    public int size() {
        return to - from + 1;
    }

    /** What every hash must meet. */
    public Target target() {
        return target;
    }

    public Progress progress() {
        long all = tried.sum();
        synchronized (mined) {
            return new Progress(mined.size(), all, Math.max(0, all - triedBefore));
        }
    }

    /** The blocks that are done, but for the first {@code known}. */
    public List<Block> minedAfter(int known) {
        synchronized (mined) {
            return List.copyOf(mined.subList(known, mined.size()));
        }
    }

    private static List<Trade> trades(Block block) {
        List<Trade> trades = new ArrayList<>();
        for (Transaction transaction : block.transactions()) {
            if (transaction instanceof Transaction.Settlement settlement) {
                trades.add(settlement.trade());
            }
        }
        return trades;
    }
}
