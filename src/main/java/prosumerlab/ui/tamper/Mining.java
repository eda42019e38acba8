package prosumerlab.ui.tamper;

import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import javafx.util.Duration;
import prosumerlab.history.Block;
import prosumerlab.session.tampering.Remining;

/** Mines blocks of the copy again beside the FX thread, tells how far it is, and puts what is found into the copy. */
final class Mining {
    private static final Duration LOOK = Duration.millis(100);
    /** The window is free for nine tenths of the time, however long it takes to look at a long chain again. */
    private static final long REST = 10;

    /** Of fewer hashes the time is that of starting a thread. */
    private static final long MEANINGFUL = 100_000;

    private static final double NANOS_PER_SECOND = 1e9;

    private final TamperModel model;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.NONE);
    private final Timeline looking = new Timeline(new KeyFrame(LOOK, event -> look()));
    private Task<Void> task;
    private Remining remining;
    private int taken;
    private long attempts;
    /** When the thread began and ended, by the clock of the machine; 0 for not yet. */
    private volatile long started;

    private volatile long ended;
    private long nextTaking;
    private double lastRate;

    /**
     * How far the mining is that goes on, or how far the last one came.
     *
     * @param first block of it
     * @param blocks to mine in all
     * @param mined of them
     * @param tried hashes, for all blocks
     * @param triedForThis hashes for the block that is being mined
     * @param attempts of the miners for the blocks that are done, as they count in a run
     * @param expected attempts a block
     * @param seconds since the start
     * @param hashRate hashes a second
     */
    record State(
            int first,
            int blocks,
            int mined,
            long tried,
            long triedForThis,
            long attempts,
            double expected,
            double seconds,
            double hashRate) {
        static final State NONE = new State(0, 0, 0, 0, 0, 0, 0, 0, 0);

        boolean isDone() {
            return mined == blocks;
        }

        /** Seconds that chance expects still to pass: hashes have no memory, so those tried in vain do not count. */
        double secondsToGo() {
            return (blocks - mined) * expected / hashRate;
        }
    }

    Mining(TamperModel model) {
        this.model = model;
        looking.setCycleCount(Timeline.INDEFINITE);
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Hashes a second as last measured; 0 before the first mining. */
    double lastRate() {
        return lastRate;
    }

    /** Mines the blocks from {@code from} to {@code to} again. */
    void start(int from, int to) {
        stop();
        remining = new Remining(
                model.chain().get(),
                model.copied().get().run().source().scenario().seed(),
                from,
                to,
                model.target());
        Remining work = remining;
        Task<Void> mining = new Task<>() {
            @Override
            protected Void call() {
                started = System.nanoTime();
                try {
                    work.run();
                } catch (CancellationException stopped) {
                    // What is done stays done.
                } finally {
                    ended = System.nanoTime();
                }
                return null;
            }
        };
        task = mining;
        taken = 0;
        attempts = 0;
        started = 0;
        ended = 0;
        nextTaking = 0;
        mining.setOnSucceeded(event -> end(mining));
        mining.setOnFailed(event -> {
            end(mining);
            throw new IllegalStateException("mining failed", mining.getException());
        });
        Thread thread = new Thread(mining, "mine-again");
        thread.setDaemon(true);
        busy.set(true);
        tell();
        looking.play();
        thread.start();
    }

    /** Stops, and keeps what is done. */
    void stop() {
        if (task != null) {
            Task<Void> stopped = task;
            stopped.cancel();
            end(stopped);
        }
    }

    /** Forgets what was mined last. */
    void clear() {
        stop();
        state.set(State.NONE);
    }

    private void end(Task<Void> ended) {
        if (task != ended) {
            return;
        }
        task = null;
        looking.stop();
        take();
        tell();
        busy.set(false);
    }

    private void look() {
        long now = System.nanoTime();
        if (now >= nextTaking) {
            take();
            nextTaking = now + REST * (System.nanoTime() - now);
        }
        tell();
    }

    private void take() {
        List<Block> mined = remining.minedAfter(taken);
        if (!mined.isEmpty()) {
            int from = remining.from() + taken;
            taken += mined.size();
            attempts += mined.stream().mapToLong(Block::attempts).sum();
            model.putMined(from, mined);
        }
    }

    private void tell() {
        Remining.Progress progress = remining.progress();
        long from = started;
        long until = ended == 0 ? System.nanoTime() : ended;
        double seconds = from == 0 ? 0 : (until - from) / NANOS_PER_SECOND;
        double rate = seconds > 0 ? progress.tried() / seconds : 0;
        if (progress.tried() >= MEANINGFUL) {
            lastRate = rate;
        }
        state.set(new State(
                remining.from(),
                remining.size(),
                taken,
                progress.tried(),
                progress.triedForThis(),
                attempts,
                remining.target().expectedAttempts(),
                seconds,
                rate));
    }
}
