package prosumerlab.ui.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prosumerlab.history.Block;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.history.chain.ChainProblem;
import prosumerlab.history.chain.ChainRules;
import prosumerlab.history.chain.ChainVerifier;
import prosumerlab.history.chain.Verification;

/**
 * How far the chain of a run has been verified against its trade log, and what was wrong. Immutable; goes on hour by hour, up to
 * the first block that is not valid.
 *
 * @param hours verified
 * @param height the last block that carries a mark; −1 for none
 * @param end where the next hour goes on
 * @param problems of the first block that is not valid; empty if there is none
 */
record CheckedChain(int hours, int height, Verification end, List<ChainProblem> problems) {
    /** Nothing is verified yet. */
    static final CheckedChain NONE = new CheckedChain(0, -1, Verification.START, List.of());

    CheckedChain {
        problems = List.copyOf(problems);
    }

    /** Verifies one hour more of {@code run}; nothing may be wrong so far. */
    CheckedChain next(Run run) {
        HourRecord hour = run.hours().get(hours);
        List<Block> blocks = new ArrayList<>();
        if (hours == 0) {
            blocks.add(run.genesis());
        }
        blocks.addAll(hour.blocks());
        boolean last = hours + 1 == run.grid().steps();
        Verification verified = new ChainVerifier(
                        ChainRules.of(run.source().scenario().blockchain()))
                .verifyNext(end, blocks, hour.trades(), last);
        if (verified.isSound()) {
            return new CheckedChain(hours + 1, verified.height(), verified, List.of());
        }
        int first =
                verified.problems().stream().mapToInt(ChainProblem::block).min().orElseThrow();
        return new CheckedChain(
                hours + 1,
                first,
                verified,
                verified.problems().stream()
                        .filter(problem -> problem.block() == first)
                        .toList());
    }

    /** The same with marks up to {@code block} of the next hour, which is being verified. */
    CheckedChain ticked(int block) {
        return new CheckedChain(hours, block, end, List.of());
    }

    /** Whether it goes no further, because a block is not valid. */
    boolean isStopped() {
        return !problems.isEmpty();
    }

    /** What is known of {@code block}. */
    Mark mark(int block) {
        if (block > height) {
            return Mark.UNKNOWN;
        }
        return isStopped() && block == height ? Mark.BAD : Mark.VALID;
    }

    /** The first problem, if it is at or before block {@code index}. */
    Optional<ChainProblem> firstProblem(int index) {
        return problems.stream().filter(problem -> problem.block() <= index).findFirst();
    }

    /** What is known of a block. */
    enum Mark {
        VALID("valid"),
        BAD("not valid"),
        UNKNOWN("not verified");

        private final String label;

        Mark(String label) {
            this.label = label;
        }

        /** The words on the screen. */
        String label() {
            return label;
        }
    }
}
