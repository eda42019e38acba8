package prosumerlab.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.ui.concurrent.Playback;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.ShownHour;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** What the status bar and the title bar say. */
final class ShellModel {
    private final ObservableValue<Shown> shown;
    private final Playback playback;

    ShellModel(Cursor cursor, Playback playback) {
        shown = cursor.shown();
        this.playback = playback;
    }

    ObservableValue<String> windowTitle() {
        return shown.map(now -> now.source().title() + " – Prosumer Lab");
    }

    ObservableValue<String> hour() {
        return shown.map(ShownHour::position);
    }

    /** What the program is doing, or what stopped it. */
    ObservableValue<String> activity() {
        return Bindings.createStringBinding(
                this::inWords, shown, playback.busy(), playback.playing(), playback.failure());
    }

    /** The recorded part of the horizon, 0 to 1. */
    ObservableValue<Number> progress() {
        return shown.map(now -> now.recorded() / (double) now.grid().steps());
    }

    ObservableValue<String> recorded() {
        return shown.map(now -> Formats.count(now.recorded()) + " of "
                + Formats.count(now.grid().steps()) + " recorded");
    }

    /** Violations up to the shown hour; −1 if nothing has been audited yet, −2 if nothing ever was. */
    ObservableValue<Integer> violations() {
        return shown.map(
                now -> now.run().lacks(Gap.AUDIT) ? -2 : now.isBeforeStart() ? -1 : violations(now.run(), now.step()));
    }

    private static int violations(Run run, int step) {
        int count = 0;
        for (HourRecord hour : run.hours().subList(0, step + 1)) {
            count += hour.audit().violations().size();
        }
        return count;
    }

    /** Where the shown run stopped because the engine failed. */
    String stopped() {
        Shown now = shown.getValue();
        return "The run stopped in " + Formats.stepNoun(now.grid()) + " " + Formats.count(now.recorded() + 1L);
    }

    private String inWords() {
        Shown now = shown.getValue();
        if (playback.failure().get() != null) {
            return stopped();
        }
        if (playback.playing().get()) {
            return now.isNewest() ? "Playing" : "Replaying";
        }
        if (playback.busy().get()) {
            return "Computing the next " + Formats.stepNoun(now.grid());
        }
        if (!now.isWholeHour()) {
            return "Phase " + (now.phase().ordinal() + 1) + " of " + (Phase.LAST.ordinal() + 1) + ": "
                    + now.phase().label();
        }
        if (!now.isNewest()) {
            return "Looking back";
        }
        return now.hasNext() ? "Ready" : "The run is complete";
    }
}
