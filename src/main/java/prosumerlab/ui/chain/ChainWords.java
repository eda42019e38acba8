package prosumerlab.ui.chain;

import java.util.Locale;
import java.util.OptionalLong;
import prosumerlab.history.Block;
import prosumerlab.history.chain.ChainProblem;
import prosumerlab.ui.kit.Formats;

/** Blocks in words. */
final class ChainWords {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    private ChainWords() {}

    /**
     * @param mined whether the blocks of the shown hour are mined already
     */
    static String summary(int blocks, int recorded, int waiting, boolean mined) {
        return Formats.count(blocks, "block") + " after genesis  ·  " + Formats.count(recorded, "trade")
                + " recorded  ·  " + Formats.count(waiting) + (mined ? " waiting" : " waiting to be mined");
    }

    static String miner(Block block) {
        return block.miner() < 0 ? "nobody" : "Miner " + block.miner();
    }

    /** Attempts beside what chance expects: one hash in 16^difficulty fits. */
    static String attempts(Block block) {
        if (block.index() == 0) {
            return "none, the genesis block is given";
        }
        double expected = Math.pow(16, block.difficulty());
        return Formats.count(block.attempts()) + " of 16^" + block.difficulty() + " = " + Formats.count((long) expected)
                + " expected (" + String.format(Locale.ROOT, "%.2f", block.attempts() / expected) + " times)";
    }

    static String simulated(Block block) {
        return block.index() == 0 ? Formats.NO_VALUE : String.format(Locale.ROOT, "%,.1f s", block.simulatedSeconds());
    }

    static String real(Block block, OptionalLong nanos) {
        if (block.index() == 0) {
            return Formats.NO_VALUE;
        }
        if (nanos.isEmpty()) {
            return "not mined on this computer";
        }
        double time = nanos.getAsLong();
        return time < NANOS_PER_SECOND
                ? String.format(Locale.ROOT, "%,.1f ms", time / NANOS_PER_MILLI)
                : String.format(Locale.ROOT, "%,.1f s", time / NANOS_PER_SECOND);
    }

    /** What the verification of the chain up to block {@code height} says. */
    static String verdict(CheckedChain checked, int height) {
        if (height < 0) {
            return "Nothing to verify yet";
        }
        if (checked.firstProblem(height).isPresent()) {
            ChainProblem problem = checked.firstProblem(height).get();
            return "Block " + problem.block() + " is the first that is not valid: " + problem.what();
        }
        return checked.end().height() < height
                ? "Verified up to block " + Math.max(0, checked.end().height())
                : "All blocks up to " + height + " are valid and record the trades of the log";
    }
}
