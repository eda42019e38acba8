package prosumerlab.ui.concurrent;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import prosumerlab.history.Run;
import prosumerlab.session.LiveRun;

/**
 * Plays a {@link Plan} on a background thread: replays hours that are recorded, computes those that are not. All of them run
 * on one thread, so that a run that was just cancelled has left the engine before the next one enters it.
 */
final class SimulationService extends Service<Void> {
    private static final double NANOS_PER_SECOND = 1e9;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread engine = new Thread(task, "simulation");
        engine.setDaemon(true);
        return engine;
    });
    private final Ending ending;
    private Plan plan;
    private HourFeed feed;

    /**
     * @param ending called after each plan
     */
    SimulationService(Ending ending) {
        this.ending = ending;
        setExecutor(thread);
    }

    /** Plays {@code next}, handing its hours to {@code into}, in place of what is being played. */
    void play(Plan next, HourFeed into) {
        plan = next;
        feed = into;
        restart();
    }

    /** Stops the thread for good. */
    void shutDown() {
        cancel();
        thread.shutdownNow();
    }

    @Override
    protected Task<Void> createTask() {
        return new Playing(plan, feed);
    }

    private final class Playing extends Task<Void> {
        private final Plan plan;
        private final HourFeed feed;

        Playing(Plan plan, HourFeed feed) {
            this.plan = plan;
            this.feed = feed;
        }

        @Override
        protected Void call() throws InterruptedException {
            boolean played = false;
            try {
                playAll();
                played = !isCancelled();
            } catch (CancellationException cancelled) {
                if (!isCancelled()) {
                    throw cancelled;
                }
            } finally {
                boolean wasPlayed = played;
                Platform.runLater(() -> {
                    feed.deliver();
                    ending.ended(feed, wasPlayed);
                });
            }
            return null;
        }

        private void playAll() throws InterruptedException {
            long due = System.nanoTime();
            for (int step = plan.after() + 1; step <= plan.until().get() && !isCancelled(); step++) {
                Run run = plan.source().run();
                if (step >= run.hours().size()) {
                    LiveRun engine = plan.source().live().orElse(null);
                    if (engine == null) {
                        return;
                    }
                    engine.advance();
                    run = engine.run();
                }
                feed.offer(new HourFeed.Hour(run, step));
                if (step < plan.until().get()) {
                    due = pause(due);
                }
            }
        }

        /** Waits until the next hour is due: paced by when it ought to come, so that computing time does not slow the pace. */
        private long pause(long due) throws InterruptedException {
            long next = due + (long) (NANOS_PER_SECOND / plan.hoursPerSecond().getAsDouble());
            long now = System.nanoTime();
            if (next > now) {
                Thread.sleep((next - now) / 1_000_000, (int) ((next - now) % 1_000_000));
            }
            return Math.max(next, now);
        }
    }
}
