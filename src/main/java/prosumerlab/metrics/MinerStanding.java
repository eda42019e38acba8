package prosumerlab.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import prosumerlab.history.Block;
import prosumerlab.history.Transaction;
import prosumerlab.history.chain.HashPower;

/**
 * What a miner has mined, against what its hash power alone would give.
 *
 * @param miner from 0
 * @param expectedShare of the blocks: its hash power over that of all (Nakamoto, Bitcoin, 2008, section 4), 0 to 1
 * @param blocks it mined
 * @param of blocks that all miners mined
 * @param rewards in millionths of a €
 * @param last index of the last block it mined; −1 if none
 */
public record MinerStanding(int miner, double expectedShare, int blocks, int of, long rewards, int last) {
    /** One a miner, miner 0 first, over {@code blocks}; the genesis block, which nobody mined, does not count. */
    public static List<MinerStanding> of(List<Block> blocks, HashPower power) {
        int[] mined = new int[power.miners()];
        int[] last = new int[power.miners()];
        Arrays.fill(last, -1);
        long[] rewards = new long[power.miners()];
        int all = 0;
        for (Block block : blocks) {
            // A chain that was read from a file may name a miner that there is not.
            if (block.miner() < 0 || block.miner() >= mined.length) {
                continue;
            }
            all++;
            mined[block.miner()]++;
            last[block.miner()] = block.index();
            rewards[block.miner()] += reward(block);
        }
        long weights = power.weights().stream().mapToLong(Long::longValue).sum();
        List<MinerStanding> standings = new ArrayList<>();
        for (int miner = 0; miner < mined.length; miner++) {
            double share = power.weights().get(miner) / (double) weights;
            standings.add(new MinerStanding(miner, share, mined[miner], all, rewards[miner], last[miner]));
        }
        return standings;
    }

    /** Its share of the blocks, 0 to 1; not a number if there are none. */
    public double share() {
        return of == 0 ? Double.NaN : blocks / (double) of;
    }

    /** The blocks that its hash power would give on average. */
    public double expectedBlocks() {
        return of * expectedShare;
    }

    /** Blocks over expected blocks: above 1 it was lucky; not a number if none are expected. */
    public double luck() {
        return expectedBlocks() == 0 ? Double.NaN : blocks / expectedBlocks();
    }

    private static long reward(Block block) {
        return !block.transactions().isEmpty() && block.transactions().get(0) instanceof Transaction.Coinbase coinbase
                ? coinbase.reward()
                : 0;
    }
}
