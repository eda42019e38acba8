package prosumerlab.ui.state;

import java.util.Objects;
import java.util.Optional;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.scenario.Scenario;

/**
 * What every pane shows: one hour of one run. Immutable, so that no pane can be ahead of another.
 *
 * @param source the open run
 * @param run as far as it was recorded when this was shown; may reach beyond {@code step}
 * @param step the shown hour, or {@link #BEFORE_START}
 * @param phase up to where in that hour; {@link Phase#LAST} for the whole hour, and always so before the start
 */
public record Shown(OpenRun source, Run run, int step, Phase phase) {
    /** The step shown before the first hour has happened. */
    public static final int BEFORE_START = -1;

    public Shown {
        if (step < BEFORE_START || step >= run.hours().size()) {
            throw new IndexOutOfBoundsException(
                    "step " + step + " of " + run.hours().size() + " recorded");
        }
    }

    /** Records are only ever added to a run, so that as many of them of the same run are the same ones. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Shown that
                && source == that.source
                && recorded() == that.recorded()
                && step == that.step
                && phase == that.phase;
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, recorded(), step, phase);
    }

    /** The shown hour; empty before the first. */
    public Optional<HourRecord> hour() {
        return step < 0 ? Optional.empty() : Optional.of(run.hours().get(step));
    }

    /** The settings of the shown hour; before the first, those of the first. */
    public Scenario scenario() {
        return run.scenarioOf(Math.max(0, step));
    }

    /** How many hours are recorded. */
    public int recorded() {
        return run.hours().size();
    }

    /** The steps of the whole horizon, recorded or not. */
    public TimeGrid grid() {
        return run.grid();
    }

    /** Whether the newest recorded hour is shown, rather than an earlier one replayed. */
    public boolean isNewest() {
        return step == recorded() - 1;
    }

    /** Whether nothing of the run has been shown yet. */
    public boolean isBeforeStart() {
        return step < 0;
    }

    /** Whether the whole hour is shown rather than the first phases of it. */
    public boolean isWholeHour() {
        return phase == Phase.LAST;
    }

    /** Whether every hour of the horizon is recorded. */
    public boolean isComplete() {
        return recorded() == grid().steps();
    }

    /** Whether there is an hour after the shown one: recorded, or one that can be computed. */
    public boolean hasNext() {
        return !isNewest() || (source.live().isPresent() && !isComplete());
    }
}
