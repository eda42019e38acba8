package prosumerlab.figure.catalogue;

import java.util.List;
import java.util.Set;
import prosumerlab.figure.FigureSource;
import prosumerlab.history.Gap;
import prosumerlab.history.Run;
import prosumerlab.results.RunHeader;
import prosumerlab.scenario.LoadedScenario;
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
    /** Other tariffs from noon on. */
    BRANCH("prices.retailTariffEuroPerKwh", 0.6, "prices.feedInTariffEuroPerKwh", 0.02) {
        @Override
        LoadedScenario scenario() {
            LoadedScenario before = LoadedScenario.of(Scenario.defaults());
            return super.scenario().after(List.of(new LoadedScenario.Earlier(11, before)));
        }
    },
    MANY_HOMES("community.prosumers", 300, "blockchain.difficulty", 0);

    private final Object[] settings;
    private Run run;

    FigureRuns(Object... settings) {
        this.settings = settings;
    }

    synchronized Run run() {
        if (run == null) {
            run = Runs.of(scenario(), 1);
        }
        return run;
    }

    LoadedScenario scenario() {
        return LoadedScenario.of(Scenarios.change(Scenario.defaults(), settings));
    }

    FigureSource source() {
        return source(run());
    }

    /** As many hours of it as were run when somebody looked in the middle. */
    FigureSource source(int steps) {
        return source(run().upTo(steps));
    }

    /** As it would be read from a folder that lacks {@code gaps}. */
    FigureSource source(Set<Gap> gaps) {
        Run all = run();
        return source(new Run(all.source(), all.homes(), all.genesis(), all.hours(), all.branchings(), gaps));
    }

    private static FigureSource source(Run run) {
        return new FigureSource(run, RunHeader.terms(run));
    }
}
