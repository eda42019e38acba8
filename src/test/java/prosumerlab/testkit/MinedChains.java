package prosumerlab.testkit;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.engine.ledger.Ledger;
import prosumerlab.engine.ledger.LedgerState;
import prosumerlab.engine.ledger.LedgerStep;
import prosumerlab.engine.ledger.MinerDraws;
import prosumerlab.engine.ledger.MiningObserver;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.history.chain.Chain;
import prosumerlab.history.chain.ChainRules;
import prosumerlab.history.chain.Genesis;
import prosumerlab.scenario.Blockchain;

/** Chains that were really mined, for tests. */
public final class MinedChains {
    private MinedChains() {}

    /** Settings with equal miners, or one for each of {@code shares}. */
    public static Blockchain settings(int difficulty, int miners, int maximumTransactions, double... shares) {
        return new Blockchain(true, miners, 0.1, difficulty, maximumTransactions, 102.4, shares);
    }

    /** Seeded draws of their own. */
    public static MinerDraws draws(long seed) {
        return (block, miner) -> mix(seed * 0x9e3779b97f4a7c15L + mix(block * 1_000_003L + miner));
    }

    /** {@code count} trades from {@code first} on, all of {@code step}. */
    public static List<Trade> trades(long first, int count, int step) {
        List<Trade> trades = new ArrayList<>();
        for (long id = first; id < first + count; id++) {
            boolean market = id % 3 == 2;
            long energy = (100 + id % 7 * 50) * Micro.WATT_HOUR;
            long price = 140_000 + id % 11 * 1_000;
            trades.add(new Trade(
                    id,
                    step,
                    market ? Trade.Kind.LOCAL_MARKET : Trade.Kind.P2P,
                    (int) (id % 50),
                    market ? -1 : (int) (50 + id % 50),
                    energy,
                    price,
                    Micro.amount(energy, price),
                    market ? Micro.amount(energy, 30_000) : 0));
        }
        return trades;
    }

    /** Step by step, {@code perStep[i]} trades in step i; what remains is mined in the last. */
    public static List<LedgerStep> steps(Blockchain settings, long seed, int threads, int... perStep) {
        Ledger ledger = new Ledger(settings, draws(seed), threads, MiningObserver.NONE);
        List<LedgerStep> steps = new ArrayList<>();
        LedgerState state = LedgerState.START;
        long first = 0;
        for (int step = 0; step < perStep.length; step++) {
            LedgerStep next =
                    ledger.append(state, step, trades(first, perStep[step], step), step == perStep.length - 1);
            steps.add(next);
            state = next.next();
            first += perStep[step];
        }
        return steps;
    }

    /** The trade log that {@link #steps} records. */
    public static List<Trade> log(int... perStep) {
        List<Trade> log = new ArrayList<>();
        for (int step = 0; step < perStep.length; step++) {
            log.addAll(trades(log.size(), perStep[step], step));
        }
        return log;
    }

    /** The whole chain of {@link #steps}. */
    public static Chain chain(Blockchain settings, long seed, int... perStep) {
        List<Block> blocks = new ArrayList<>(List.of(Genesis.BLOCK));
        steps(settings, seed, 1, perStep).forEach(step -> blocks.addAll(step.blocks()));
        return new Chain(ChainRules.of(settings), blocks);
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
