package prosumerlab.ui.concurrent;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import prosumerlab.history.Run;

/**
 * Brings hours from the engine's thread to the FX thread, at most one delivery a pulse. Hours that come faster are delivered
 * together: the run that comes with the newest holds them all.
 */
final class HourFeed {
    /**
     * An hour to show.
     *
     * @param run as far as it is recorded
     * @param step the hour
     */
    record Hour(Run run, int step) {}

    private final AtomicReference<Hour> newest = new AtomicReference<>();
    private final Consumer<Hour> receiver;
    private final AnimationTimer pulse = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (!deliver()) {
                stop();
            }
        }
    };
    private boolean closed;

    HourFeed(Consumer<Hour> receiver) {
        this.receiver = receiver;
    }

    /** Takes an hour, on any thread. */
    void offer(Hour hour) {
        if (newest.getAndSet(hour) == null) {
            Platform.runLater(() -> {
                if (!closed) {
                    pulse.start();
                }
            });
        }
    }

    /** Delivers what is waiting, on the FX thread; whether there was anything. */
    boolean deliver() {
        Hour hour = newest.getAndSet(null);
        if (hour == null || closed) {
            return false;
        }
        receiver.accept(hour);
        return true;
    }

    /** Nothing is delivered any more; on the FX thread. */
    void close() {
        closed = true;
        pulse.stop();
    }
}
