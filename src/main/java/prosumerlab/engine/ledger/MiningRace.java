package prosumerlab.engine.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.LongAdder;
import prosumerlab.domain.Hash;
import prosumerlab.history.chain.HashPower;
import prosumerlab.history.chain.Target;

/**
 * A race of all miners for one block. Each tries the nonces 0, 1, 2, … of its own header at its own pace; the earliest try that
 * meets the target wins. The number of threads decides how soon the winner is known, never who it is.
 */
public final class MiningRace {
    /** Of fewer expected attempts a race is over sooner than a second thread would be at work. */
    private static final double WORTH_SHARING = 1 << 16;

    private final HashPower power;
    private final int threads;

    /** @param threads most threads to use, the caller's among them; at least 1 */
    public MiningRace(HashPower power, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a race needs a thread, not " + threads);
        }
        this.power = power;
        this.threads = threads;
    }

    /**
     * How a race ended.
     *
     * @param nonce that met the target: the winner tried {@code nonce + 1} times
     * @param attempts tries of all miners up to and including the one that won
     */
    public record Win(int miner, long nonce, long attempts) {}

    /**
     * Runs the race to its end.
     *
     * @param sealed one sealed header a miner
     * @param order the miners in the order in which they try what they try at the same time
     * @param difficulty leading zero hex digits, 0 to 16
     * @throws CancellationException if the calling thread is interrupted; it stays interrupted
     */
    public Win run(List<Hash> sealed, int[] order, int difficulty) {
        return run(sealed, order, Target.of(difficulty), new LongAdder());
    }

    /**
     * Runs the race to its end.
     *
     * @param sealed one sealed header a miner
     * @param order the miners in the order in which they try what they try at the same time
     * @param tried grows with the tries of all threads while they are made: at the end a little more than the attempts of the
     *     race, for threads also try what comes after the winning try
     * @throws CancellationException if the calling thread is interrupted; it stays interrupted
     */
    public Win run(List<Hash> sealed, int[] order, Target target, LongAdder tried) {
        RaceTrack track = new RaceTrack(power, sealed, order, target, tried, Thread.currentThread());
        List<FutureTask<Void>> helpers = new ArrayList<>();
        int helping = target.expectedAttempts() < WORTH_SHARING ? 0 : threads - 1;
        for (int i = 0; i < helping; i++) {
            FutureTask<Void> helper = new FutureTask<>(track::work, null);
            helpers.add(helper);
            Thread thread = new Thread(helper, "mining-" + (i + 1));
            thread.setDaemon(true);
            thread.start();
        }
        track.work();
        for (FutureTask<Void> helper : helpers) {
            await(helper, track);
        }
        if (track.cancelled()) {
            Thread.currentThread().interrupt();
            throw new CancellationException("mining was interrupted");
        }
        return track.win();
    }

    private static void await(FutureTask<Void> helper, RaceTrack track) {
        while (true) {
            try {
                helper.get();
                return;
            } catch (InterruptedException e) {
                track.cancel();
            } catch (ExecutionException e) {
                throw new IllegalStateException("mining failed", e.getCause());
            }
        }
    }
}
