package prosumerlab.figure.catalogue;

import java.util.List;
import prosumerlab.figure.FigureSource;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.results.RunHeader;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;

/** Runs that differ in what they have to show, each made once, when first asked for. */
enum FigureRuns {
    DEFAULT_DAY,
    NO_BATTERIES("battery.share", 0.0),
    NO_REGULATOR("regulator.enabled", false),
    NO_TRADING("trading.enabled", false, "market.enabled", false),
    NO_PEERS("trading.enabled", false),
    NO_MARKET("market.enabled", false),
    ONE_HOME("community.prosumers", 1),
    TWO_HOMES("community.prosumers", 2, "horizon.hours", 30),
    ONE_HOUR("horizon.hours", 1),
    QUARTER_HOURS("horizon.stepMinutes", 15, "community.prosumers", 30),
    WEEK("horizon.hours", 168, "community.prosumers", 40, "blockchain.difficulty", 1),
    SEASON("horizon.hours", 24 * 20, "community.prosumers", 12, "blockchain.difficulty", 0),
    NO_CHAIN("blockchain.enabled", false),
    UNEVEN_MINERS("blockchain.miners", 3, "blockchain.hashPowerShares", new double[] {2, 1, 1}),
    NIGHT("horizon.hours", 4),
    NO_SUN("pv.share", 0.0),
    MANY_HOMES("community.prosumers", 300, "blockchain.difficulty", 0);

    private final Object[] settings;
    private Run run;

    FigureRuns(Object... settings) {
        this.settings = settings;
    }

    synchronized Run run() {
        if (run == null) {
            run = Runs.of(Scenarios.change(Scenario.defaults(), settings));
        }
        return run;
    }

    FigureSource source() {
        return source(run());
    }

    /** As many hours of it as were run when somebody looked in the middle. */
    FigureSource source(int steps) {
        List<HourRecord> hours = run().hours().subList(0, steps);
        return source(new Run(run().source(), run().homes(), run().genesis(), hours));
    }

    private static FigureSource source(Run run) {
        return new FigureSource(run, RunHeader.terms(run.source().scenario()));
    }
}
