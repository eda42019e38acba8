package prosumerlab.engine.ledger;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import prosumerlab.domain.Hash;
import prosumerlab.history.chain.HashPower;
import prosumerlab.history.chain.Target;

/**
 * One race, shared by the threads that run it. Time is cut into windows; a task is what one miner tries in one window. A win
 * is final once all tasks up to its window are done, for later ones hold later tries only.
 */
final class RaceTrack {
    private static final int TASKS_PER_RACE = 8;
    private static final int SMALLEST_TASK = 16;
    /** A few milliseconds: how long an interrupt may have to wait. */
    private static final int LARGEST_TASK = 1 << 14;

    private final HashPower power;
    private final List<Hash> sealed;
    private final int[] order;
    private final int[] rank;
    private final long target;
    private final Thread caller;
    private final int fastest;
    private final long window;
    private final LongAdder tried;
    private final AtomicLong nextTask = new AtomicLong();
    private volatile Find best;
    private volatile boolean cancelled;

    /** The try of {@code miner}, counted from 1, that met the target. */
    private record Find(int miner, long tries, long window) {}

    /** @param tried grows with the tries of all threads */
    RaceTrack(HashPower power, List<Hash> sealed, int[] order, Target target, LongAdder tried, Thread caller) {
        this.power = power;
        this.sealed = sealed;
        this.order = order;
        this.rank = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        this.target = target.largest();
        this.tried = tried;
        this.caller = caller;
        this.fastest = power.fastest();
        double expectedTries = target.expectedAttempts();
        this.window =
                (long) Math.max(SMALLEST_TASK, Math.min(LARGEST_TASK, expectedTries / TASKS_PER_RACE / order.length));
    }

    /** Takes tasks until the race is over or cancelled. */
    void work() {
        ProofOfWork search = new ProofOfWork();
        while (!cancelled) {
            long task = nextTask.getAndIncrement();
            long at = task / order.length;
            Find known = best;
            if (known != null && at > known.window()) {
                return;
            }
            if (caller.isInterrupted()) {
                cancel();
            }
            run(search, order[(int) (task % order.length)], at);
        }
    }

    void cancel() {
        cancelled = true;
    }

    boolean cancelled() {
        return cancelled;
    }

    /** Who won, once every thread has done its work. */
    MiningRace.Win win() {
        Find win = best;
        long attempts = 0;
        for (int miner : order) {
            attempts = Math.addExact(attempts, triesNotAfter(win, miner));
        }
        return new MiningRace.Win(win.miner(), win.tries() - 1, attempts);
    }

    private void run(ProofOfWork search, int miner, long at) {
        long from = power.triesUntil(miner, at * window, fastest);
        long to = power.triesUntil(miner, (at + 1) * window, fastest);
        Find known = best;
        if (known != null) {
            to = Math.min(to, triesNotAfter(known, miner));
        }
        long nonce = search.search(sealed.get(miner), from, to, target);
        tried.add((nonce == ProofOfWork.NOT_FOUND ? Math.max(from, to) : nonce + 1) - from);
        if (nonce != ProofOfWork.NOT_FOUND) {
            offer(new Find(miner, nonce + 1, at));
        }
    }

    private synchronized void offer(Find find) {
        if (best == null || find.tries() <= triesNotAfter(best, find.miner())) {
            best = find;
        }
    }

    /** How many tries {@code miner} makes before {@code find}, or instead of it at the same time. */
    private long triesNotAfter(Find find, int miner) {
        return rank[miner] <= rank[find.miner()]
                ? power.triesUntil(miner, find.tries(), find.miner())
                : power.triesBefore(miner, find.tries(), find.miner());
    }
}
