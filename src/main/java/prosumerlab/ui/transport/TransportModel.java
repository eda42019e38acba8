package prosumerlab.ui.transport;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import prosumerlab.ui.concurrent.Playback;
import prosumerlab.ui.kit.ShownHour;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.Shown;
import prosumerlab.ui.state.SlowMotion;

/** What the transport shows and which of its buttons can be pressed. */
final class TransportModel {
    private final ObservableValue<Shown> shown;
    private final Playback playback;
    private final SlowMotion slowMotion;

    TransportModel(Cursor cursor, Playback playback, SlowMotion slowMotion) {
        shown = cursor.shown();
        this.playback = playback;
        this.slowMotion = slowMotion;
    }

    ObservableValue<Shown> shown() {
        return shown;
    }

    ObservableValue<String> clock() {
        return shown.map(ShownHour::clock);
    }

    ObservableValue<String> day() {
        return shown.map(ShownHour::day);
    }

    ObservableValue<String> position() {
        return shown.map(ShownHour::position);
    }

    ObservableValue<Boolean> nothingBefore() {
        return shown.map(Shown::isBeforeStart);
    }

    ObservableValue<Boolean> nothingAfter() {
        return shown.map(now -> now.isWholeHour() && !now.hasNext());
    }

    /** Nothing is left to compute or to replay. */
    ObservableValue<Boolean> atTheEnd() {
        return Bindings.createBooleanBinding(
                () -> !shown.getValue().hasNext() && !playback.playing().get(), shown, playback.playing());
    }

    ObservableValue<Boolean> playing() {
        return playback.playing();
    }

    /** Whether stepping goes phase by phase. */
    BooleanProperty phaseByPhase() {
        return slowMotion.on();
    }
}
