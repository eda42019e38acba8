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
 * How far the chain of a run has been verified against its trade log, and what was wrong. Immutable; goes on hour by hour.
 *
 * @param hours verified
 * @param end where the next hour goes on
 * @param problems of all hours verified, in order
 */
record CheckedChain(int hours, Verification end, List<ChainProblem> problems) {
    /** Nothing is verified yet. */
    static final CheckedChain NONE = new CheckedChain(0, Verification.START, List.of());

    /** Verifies one hour more of {@code run}. */
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
        List<ChainProblem> all = problems;
        if (!verified.isSound()) {
            all = new ArrayList<>(problems);
            all.addAll(verified.problems());
        }
        return new CheckedChain(hours + 1, verified, List.copyOf(all));
    }

    /** Whether {@code block} is sound; unknown while it has not been verified. */
    Mark mark(int block) {
        if (problems.stream().anyMatch(problem -> problem.block() == block)) {
            return Mark.BAD;
        }
        return block <= end.height() ? Mark.VALID : Mark.UNKNOWN;
    }

    /** The first problem at or before {@code height}. */
    Optional<ChainProblem> firstProblem(int height) {
        return problems.stream().filter(problem -> problem.block() <= height).findFirst();
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
