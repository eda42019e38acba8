package prosumerlab.ui.concurrent;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleSupplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** Plays, pauses and steps the shown run. Any other move of the cursor pauses it. On the FX thread. */
public final class Playback {
    /** Hours per second between which the speed may be chosen. */
    public static final double MIN_SPEED = 0.25;

    public static final double MAX_SPEED = 32;

    private enum Mode {
        IDLE,
        STEPPING,
        PLAYING,
        RUNNING_ON
    }

    private final Cursor cursor;
    private final SimulationService service = new SimulationService(this::ended);
    private final DoubleProperty speed = new SimpleDoubleProperty(this, "speed", 2);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<Throwable> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    /** The speed as the engine's thread sees it. */
    private volatile double pace = 2;

    private Mode mode = Mode.IDLE;
    private Plan plan;
    private HourFeed feed;
    private boolean delivering;

    /** Plays what {@code cursor} shows. */
    public Playback(Cursor cursor) {
        this.cursor = cursor;
        speed.addListener((property, before, after) -> pace = after.doubleValue());
        cursor.shown().addListener((property, before, after) -> {
            if (!delivering) {
                pause();
            }
            if (before.source() != after.source()) {
                failure.set(null);
            }
        });
        service.setOnFailed(event -> failure.set(service.getException()));
    }

    /** Hours per second, {@link #MIN_SPEED} to {@link #MAX_SPEED}. */
    public DoubleProperty speed() {
        return speed;
    }

    /** Whether it plays on by itself, at the chosen speed or to the end. */
    public ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** Whether an hour is on its way, playing or stepping. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What made the engine stop while it played the shown run, or null. */
    public ReadOnlyObjectProperty<Throwable> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Plays on from the shown hour at the chosen speed: first what is recorded, then what must be computed. */
    public void play() {
        start(Mode.PLAYING, lastStep(), Phase.LAST, () -> pace);
    }

    /** Goes to the last hour of the horizon as fast as it can be computed. */
    public void runToEnd() {
        cursor.goToNewest();
        start(Mode.RUNNING_ON, lastStep(), Phase.LAST, () -> Double.POSITIVE_INFINITY);
    }

    /** Goes to {@code step} of the horizon, which is not recorded yet, as fast as it can be computed; whether it can be. */
    public boolean runTo(int step) {
        cursor.goToNewest();
        if (step > lastStep()) {
            return false;
        }
        start(Mode.RUNNING_ON, step, Phase.LAST, () -> Double.POSITIVE_INFINITY);
        return true;
    }

    /** Plays if it is paused, pauses if it plays. */
    public void toggle() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /** Shows the next hour; computes it if it is not recorded. Steps asked for while one is computed are made after it. */
    public void step() {
        if (mode == Mode.STEPPING) {
            plan.until().updateAndGet(until -> Math.min(until + 1, lastStep()));
            return;
        }
        pause();
        Shown shown = cursor.shown().get();
        if (!shown.isNewest()) {
            cursor.forward();
        } else {
            start(Mode.STEPPING, shown.step() + 1, Phase.LAST, () -> Double.POSITIVE_INFINITY);
        }
    }

    /** Shows the next phase; computes the next hour if the shown one is over and the last recorded. */
    public void stepOnePhase() {
        if (mode == Mode.STEPPING) {
            return;
        }
        pause();
        Shown shown = cursor.shown().get();
        if (shown.isWholeHour() && shown.isNewest()) {
            start(Mode.STEPPING, shown.step() + 1, Phase.FIRST, () -> Double.POSITIVE_INFINITY);
        } else {
            cursor.forwardOnePhase();
        }
    }

    /** Stops after the hour shown; an hour that is being computed is dropped and computed again when it is needed. */
    public void pause() {
        if (mode == Mode.IDLE) {
            return;
        }
        feed.close();
        enter(Mode.IDLE);
        service.cancel();
    }

    /** Ends the engine's thread; the window is closing. */
    public void shutDown() {
        pause();
        service.shutDown();
    }

    private void start(Mode next, int until, Phase phase, DoubleSupplier hoursPerSecond) {
        pause();
        Shown shown = cursor.shown().get();
        if (!shown.hasNext()) {
            return;
        }
        failure.set(null);
        plan = new Plan(shown.source(), shown.step(), new AtomicInteger(until), hoursPerSecond);
        feed = new HourFeed(hour -> deliver(shown.source(), hour, phase));
        enter(next);
        service.play(plan, feed);
    }

    private int lastStep() {
        Shown shown = cursor.shown().get();
        return (shown.source().live().isPresent() ? shown.grid().steps() : shown.recorded()) - 1;
    }

    private void enter(Mode next) {
        mode = next;
        busy.set(next != Mode.IDLE);
        playing.set(next == Mode.PLAYING || next == Mode.RUNNING_ON);
    }

    /** A plan has ended. What it recorded after a pause is made known, and steps asked for in its last moment are made. */
    private void ended(HourFeed endedFeed, boolean played) {
        boolean ours = endedFeed == feed;
        boolean stepping = mode == Mode.STEPPING;
        if (ours) {
            enter(Mode.IDLE);
        }
        delivering = true;
        try {
            cursor.refresh();
        } finally {
            delivering = false;
        }
        int wanted = plan.until().get();
        if (ours && stepping && played && cursor.shown().get().step() < wanted) {
            start(Mode.STEPPING, wanted, Phase.LAST, () -> Double.POSITIVE_INFINITY);
        }
    }

    private void deliver(OpenRun source, HourFeed.Hour hour, Phase phase) {
        delivering = true;
        try {
            cursor.show(source, hour.run(), hour.step(), phase);
        } finally {
            delivering = false;
        }
    }
}
