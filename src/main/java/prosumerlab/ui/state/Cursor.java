package prosumerlab.ui.state;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import prosumerlab.history.Run;

/** Decides which hour of which run is shown. Every pane listens to {@link #shown()} and to nothing else. */
public final class Cursor {
    private final ReadOnlyObjectWrapper<Shown> shown;

    /** Shows {@code first} as far as it is recorded. */
    public Cursor(OpenRun first) {
        shown = new ReadOnlyObjectWrapper<>(this, "shown", newest(first));
    }

    /** The one value all panes show; never null. */
    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Shows a recorded hour of the shown run, or the nearest one that is recorded; {@link Shown#BEFORE_START} for none. */
    public void goTo(int step) {
        show(at().source(), at().source().run(), step);
    }

    /** Shows the hour before, if any. */
    public void back() {
        goTo(at().step() - 1);
    }

    /** Shows the hour after, if it is recorded. */
    public void forward() {
        goTo(at().step() + 1);
    }

    /** Shows the newest recorded hour. */
    public void goToNewest() {
        goTo(Integer.MAX_VALUE);
    }

    /** Shows another run at the same hour, or at its newest if it does not reach so far. */
    public void switchTo(OpenRun other) {
        if (other != at().source()) {
            show(other, other.run(), at().step());
        }
    }

    /** Shows {@code step} of {@code source} as of {@code run}, the whole hour. */
    public void show(OpenRun source, Run run, int step) {
        show(source, run, step, Phase.LAST);
    }

    /** Shows {@code step} of {@code source} as of {@code run}, up to {@code phase}. */
    public void show(OpenRun source, Run run, int step, Phase phase) {
        int nearest = Math.max(Shown.BEFORE_START, Math.min(step, run.hours().size() - 1));
        shown.set(new Shown(source, run, nearest, nearest < 0 ? Phase.LAST : phase));
    }

    /** Stays at the same hour but learns of hours recorded since. */
    public void refresh() {
        Run run = at().source().run();
        if (run.hours().size() != at().recorded()) {
            shown.set(new Shown(at().source(), run, at().step(), at().phase()));
        }
    }

    /** Shows one phase more: of this hour, or the first of the next hour if that is recorded. */
    public void forwardOnePhase() {
        if (!at().isWholeHour()) {
            show(at().source(), at().run(), at().step(), at().phase().next());
        } else if (!at().isNewest()) {
            show(at().source(), at().run(), at().step() + 1, Phase.FIRST);
        }
    }

    /** Shows one phase less: of this hour, or the whole hour before. */
    public void backOnePhase() {
        if (at().isBeforeStart() || at().phase() == Phase.FIRST) {
            back();
        } else {
            show(at().source(), at().run(), at().step(), at().phase().previous());
        }
    }

    private Shown at() {
        return shown.get();
    }

    private static Shown newest(OpenRun source) {
        Run run = source.run();
        return new Shown(source, run, run.hours().size() - 1, Phase.LAST);
    }
}
