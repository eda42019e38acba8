package prosumerlab.session.tampering;

import java.util.concurrent.CancellationException;
import prosumerlab.engine.draws.Draws;
import prosumerlab.engine.draws.Purpose;

/**
 * Races of an attacker, who mines a branch of his own, against the honest miners, who mine the public one. Hashes have no memory,
 * so that each next block is the attacker's with the chance of his share of the hash power. Every race is a function of the seed
 * and its number, and can be looked at block by block.
 *
 * @param seed of the chance
 * @param share of the hash power that the attacker has, 0 to 1
 * @param behind blocks that his branch is shorter at the start, at least 0
 * @param giveUp blocks behind at which he gives up, more than {@code behind}
 */
public record BranchRace(long seed, double share, int behind, int giveUp) {
    private static final int RACES_BETWEEN_LOOKS = 64;

    /** @throws IllegalArgumentException if a number is out of range */
    public BranchRace {
        if (!(share >= 0 && share <= 1) || behind < 0 || giveUp <= behind) {
            throw new IllegalArgumentException(
                    "share " + share + ", " + behind + " behind, giving up at " + giveUp + " behind");
        }
    }

    /**
     * How a race ended.
     *
     * @param caughtUp whether the attacker's branch became as long as the public one
     * @param honest blocks that the honest miners found meanwhile
     * @param attackers blocks that the attacker found
     */
    public record Outcome(boolean caughtUp, int honest, int attackers) {
        /** Blocks that were found in all. */
        public int blocks() {
            return honest + attackers;
        }
    }

    /** Finds who mines each next block of a race. */
    public final class Course {
        private final Draws draws = new Draws(seed);

        /** Whether block {@code number}, from 0, of {@code race} is the attacker's. */
        public boolean isAttackers(long race, long number) {
            return draws.uniform(Purpose.BRANCH_RACE, race, number) < share;
        }
    }

    /** The course of the races. */
    public Course course() {
        return new Course();
    }

    /** Runs one race to its end. */
    public Outcome run(long race) {
        return run(course(), race);
    }

    /**
     * Runs {@code races} races from number {@code first} on and counts those in which the attacker catches up.
     *
     * @throws CancellationException if the calling thread is interrupted; it stays interrupted
     */
    public int caughtUp(long first, int races) {
        Course course = course();
        int count = 0;
        for (long race = first; race < first + races; race++) {
            if (race % RACES_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
                throw new CancellationException("the races were interrupted");
            }
            count += run(course, race).caughtUp() ? 1 : 0;
        }
        return count;
    }

    private Outcome run(Course course, long race) {
        int honest = 0;
        int attackers = 0;
        int gap = behind;
        while (gap > 0 && gap < giveUp) {
            if (course.isAttackers(race, honest + attackers)) {
                attackers++;
                gap--;
            } else {
                honest++;
                gap++;
            }
        }
        return new Outcome(gap == 0, honest, attackers);
    }
}
