package prosumerlab.ui.gallery;

import java.util.Comparator;
import java.util.Optional;
import prosumerlab.figure.Choice;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Pair;
import prosumerlab.history.Negotiation;
import prosumerlab.ui.kit.FigureTwin;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Selection;
import prosumerlab.ui.state.Shown;

/**
 * What figures are made of: the whole hours of a run, and what is picked in it. Immutable.
 *
 * @param run the open run
 * @param step the shown one, or the one before if only the first phases of it are shown; −1 before the first
 * @param home the selected one, or {@link Selection#NONE}
 * @param all the hours, with nothing picked: kept from one input to the next, because it remembers what it was asked
 */
record Input(OpenRun run, int step, int home, FigureSource all) {
    /**
     * @param before may be null
     */
    static Input of(Shown shown, int home, Extent extent, Input before) {
        int step = HappenedSoFar.lastStep(shown, Phase.LAST);
        int steps = extent == Extent.SO_FAR ? step + 1 : shown.recorded();
        boolean same = before != null && before.run == shown.source() && before.all.steps() == steps;
        FigureSource all = same ? before.all : FigureTwin.source(shown, steps);
        return new Input(shown.source(), step, home, all);
    }

    /** With what is picked. */
    FigureSource source() {
        FigureSource source = step < 0 ? all : all.withStep(step);
        if (home == Selection.NONE) {
            return source;
        }
        source = source.withHome(home);
        return step < 0 ? source : pair().map(source::withPair).orElse(source);
    }

    /** Equal for two inputs of which {@code figure} makes the same. */
    Stamp stamp(Figure figure) {
        boolean pair = figure.choices().contains(Choice.PAIR);
        boolean ofStep = pair || figure.choices().contains(Choice.STEP);
        boolean ofHome = pair || figure.choices().contains(Choice.HOME);
        return new Stamp(run, all.steps(), ofStep ? step : -1, ofHome ? home : Selection.NONE);
    }

    /** The home's longest bargaining of the hour, one that led to a deal if there is one. */
    private Optional<Pair> pair() {
        return all.hours().get(step).negotiations().stream()
                .filter(met -> met.buyer() == home || met.seller() == home)
                .max(Comparator.comparing(Negotiation::agreed).thenComparing(Negotiation::rounds))
                .map(met -> new Pair(met.buyer(), met.seller()));
    }

    /** What a figure depends on. */
    record Stamp(OpenRun run, int steps, int step, int home) {}
}
