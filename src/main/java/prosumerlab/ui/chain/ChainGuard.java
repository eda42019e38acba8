package prosumerlab.ui.chain;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import prosumerlab.history.Gap;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Shown;

/** Keeps the chain of the shown run verified in the background, one task at a time. */
final class ChainGuard {
    private final ReadOnlyObjectWrapper<CheckedChain> checked =
            new ReadOnlyObjectWrapper<>(this, "checked", CheckedChain.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyBooleanWrapper watching = new ReadOnlyBooleanWrapper(this, "watching");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress");
    private OpenRun source;
    private Shown newest;
    private VerifyTask task;
    private boolean givenUp;

    /** What is verified of the shown run; keeps its last value while more is verified. */
    ReadOnlyObjectProperty<CheckedChain> checked() {
        return checked.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether a person asked for what is being verified and looks on. */
    ReadOnlyBooleanProperty watching() {
        return watching.getReadOnlyProperty();
    }

    /** 0 to 1 while busy. */
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Verifies what has been recorded since, now or after what is being verified. */
    void follow(Shown shown) {
        if (shown.source() != source) {
            stop();
            source = shown.source();
            checked.set(CheckedChain.NONE);
            givenUp = false;
        }
        newest = shown;
        CheckedChain known = checked.get();
        if (task == null && !givenUp && !known.isStopped() && known.hours() < shown.recorded()) {
            start(shown, known, false);
        }
    }

    /** Verifies all again from the genesis block, for a person to see. */
    void verifyAnew(Shown shown) {
        stop();
        source = shown.source();
        givenUp = false;
        checked.set(CheckedChain.NONE);
        newest = shown;
        start(shown, CheckedChain.NONE, true);
    }

    /** Stops because a person wants it: nothing is verified until asked for, or until another run is shown. */
    void giveUp() {
        stop();
        givenUp = true;
    }

    /** Stops what is going on. */
    void stop() {
        newest = null;
        if (task != null) {
            task.cancel();
            ended();
        }
    }

    private void start(Shown shown, CheckedChain before, boolean watched) {
        boolean kept = shown.run().source().scenario().blockchain().enabled()
                && !shown.run().lacks(Gap.CHAIN);
        if (!kept || shown.recorded() == 0) {
            return;
        }
        VerifyTask started = new VerifyTask(shown.run(), before, watched);
        task = started;
        busy.set(true);
        watching.set(watched);
        progress.bind(started.progressProperty());
        started.valueProperty().addListener((property, earlier, value) -> {
            if (task == started && value != null) {
                checked.set(value);
            }
        });
        started.setOnSucceeded(event -> {
            if (task == started) {
                ended();
                checked.set(started.getValue());
                if (newest != null) {
                    follow(newest);
                }
            }
        });
        started.setOnFailed(event -> {
            if (task == started) {
                ended();
                throw new IllegalStateException("the chain cannot be verified", started.getException());
            }
        });
        Thread verifier = new Thread(started, "verify-chain");
        verifier.setDaemon(true);
        verifier.start();
    }

    private void ended() {
        task = null;
        progress.unbind();
        progress.set(0);
        watching.set(false);
        busy.set(false);
    }
}
