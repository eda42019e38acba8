package prosumerlab.ui.chain;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.history.chain.ChainProblem;
import prosumerlab.metrics.GeometricLaw;
import prosumerlab.ui.kit.Formats;

/** Blocks in words. */
final class ChainWords {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;
    /** Fewer are over before the clock has moved much. */
    private static final long ENOUGH_FOR_A_SPEED = 1_000;

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
        double expected = GeometricLaw.expectedAttempts(block.difficulty());
        return Formats.count(block.attempts()) + "; 16^" + block.difficulty() + " = " + Formats.count((long) expected)
                + " expected (" + String.format(Locale.ROOT, "%.2f", block.attempts() / expected) + " times that)";
    }

    /** The zeros that the hash begins with, against those that it must. */
    static String zeros(Block block) {
        int zeros = block.hash().leadingZeroDigits();
        if (block.index() == 0) {
            return zeros + ", none asked for";
        }
        int luck = zeros - block.difficulty();
        return zeros + ", difficulty asks for " + block.difficulty()
                + (luck > 0 ? "; " + (luck == 1 ? "one" : luck) + " more by luck" : "");
    }

    static String simulated(Block block) {
        return block.index() == 0 ? Formats.NO_VALUE : String.format(Locale.ROOT, "%,.1f s", block.simulatedSeconds());
    }

    /** How long mining took in the simulated world, and on this computer. */
    static String time(Block block, OptionalLong nanos) {
        if (block.index() == 0) {
            return "none, the genesis block is given";
        }
        return simulated(block) + " simulated, " + real(block, nanos)
                + (nanos.isEmpty() ? "" : " in reality" + speed(block, nanos.getAsLong()));
    }

    private static String speed(Block block, long nanos) {
        return nanos <= 0 || block.attempts() < ENOUGH_FOR_A_SPEED
                ? ""
                : ", " + Formats.count(Math.round(block.attempts() * 1e6 / nanos)) + " thousand hashes a second";
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

    /** What is in the block, and the reward. */
    static String contents(Block block, int capacity) {
        if (block.transactions().isEmpty()) {
            return "none";
        }
        long energy = 0;
        int peers = 0;
        int trades = 0;
        for (Entry entry : Entry.of(block)) {
            energy += entry.trade().map(Trade::energy).orElse(0L);
            trades += entry.trade().isPresent() ? 1 : 0;
            peers += entry.trade()
                            .filter(trade -> trade.kind() == Trade.Kind.P2P)
                            .isPresent()
                    ? 1
                    : 0;
        }
        return block.transactions().size() + " of " + capacity + ": " + Formats.count(peers) + " peer-to-peer, "
                + Formats.count(trades - peers) + " local market, together " + Formats.energy(energy)
                + ", and the reward of "
                + Formats.money(TransactionWords.amount(Entry.of(block).get(0)));
    }

    /** What is known of the block, and what is wrong with it. */
    static String check(Block block, CheckedChain checked) {
        return switch (checked.mark(block.index())) {
            case VALID ->
                "✓ valid: link, Merkle root, proof of work, size, reward, and its trades are those of the log";
            case BAD ->
                "✗ not valid: "
                        + checked.problems().stream().map(ChainProblem::what).collect(Collectors.joining("; "));
            case UNKNOWN -> "not verified";
        };
    }

    /** What the verification of the chain up to block {@code height} says. */
    static String verdict(CheckedChain checked, int height) {
        if (height < 0) {
            return "Nothing to verify yet";
        }
        if (checked.firstProblem(height).isPresent()) {
            ChainProblem problem = checked.firstProblem(height).get();
            int more = checked.problems().size() - 1;
            return "Block " + problem.block() + " is the first that is not valid: "
                    + Hashes.shortenedIn(problem.what())
                    + (more > 0 ? ", and " + Formats.count(more, "fault") + " more" : "")
                    + (problem.block() < height ? ". The blocks after it were not verified" : "");
        }
        if (checked.height() < 0) {
            return "Not verified yet";
        }
        return checked.height() < height
                ? "Verified up to block " + checked.height()
                : "All blocks up to " + height + " are valid and record the trades of the log";
    }
}
