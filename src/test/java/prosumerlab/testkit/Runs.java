package prosumerlab.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.HeadlessRun;

/** Runs from start to end, kept whole. */
public final class Runs {
    private Runs() {}

    /** A run without measured series. */
    public static Run of(Scenario scenario) {
        return of(LoadedScenario.of(scenario), 1);
    }

    /** A run that mines with {@code threads}. */
    public static Run of(LoadedScenario source, int threads) {
        HeadlessRun run = new HeadlessRun(source, threads);
        List<HourRecord> hours = new ArrayList<>();
        if (!run.run(hours::add)) {
            throw new IllegalStateException("interrupted");
        }
        return new Run(source, run.homes(), run.genesis(), List.copyOf(hours), Run.Branching.of(source), Set.of());
    }
}
