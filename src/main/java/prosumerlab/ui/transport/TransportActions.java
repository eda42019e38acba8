package prosumerlab.ui.transport;

import prosumerlab.ui.concurrent.Playback;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.Shown;

/** What a person can do with the transport, by button, key or menu. */
final class TransportActions {
    private final Cursor cursor;
    private final Playback playback;
    private final TransportModel model;

    TransportActions(Cursor cursor, Playback playback, TransportModel model) {
        this.cursor = cursor;
        this.playback = playback;
        this.model = model;
    }

    void restart() {
        cursor.goTo(Shown.BEFORE_START);
    }

    void back() {
        if (model.phaseByPhase().get()) {
            cursor.backOnePhase();
        } else {
            cursor.back();
        }
    }

    void toggle() {
        playback.toggle();
    }

    void step() {
        if (model.phaseByPhase().get()) {
            playback.stepOnePhase();
        } else {
            playback.step();
        }
    }

    /** Whether an hour is on its way that was not recorded yet. */
    boolean isComputing() {
        return playback.busy().get();
    }

    void newest() {
        cursor.goToNewest();
    }

    void runToEnd() {
        playback.runToEnd();
    }

    void goTo(int step) {
        if (step != cursor.shown().get().step()) {
            cursor.goTo(step);
        }
    }

    /** Goes to an hour of the horizon; computes what lies before it. Whether that is possible. */
    boolean reach(int step) {
        if (step < cursor.shown().get().source().run().hours().size()) {
            goTo(step);
            return true;
        }
        return playback.runTo(step);
    }
}
