package prosumerlab.session.counterfactual;

import java.util.List;
import prosumerlab.history.RunSource;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.LoadedScenario.Earlier;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.HeadlessRun;

/** What else the same seed could have come to. */
public enum Counterfactual {
    /** Neither batteries nor trade nor regulator: each home alone with the utility. */
    GRID_ONLY(
            "Grid only",
            "with the grid only",
            "No batteries, no trade with anybody, no regulator: each home uses its PV in the same hour, feeds in the rest and"
                    + " buys what it lacks at the tariffs of the utility.") {
        @Override
        Scenario changed(Scenario scenario) {
            return NO_REGULATOR
                    .changed(NO_BATTERIES.changed(NO_PEERS.changed(scenario)))
                    .with(scenario.market().withEnabled(false));
        }
    },
    /** All trade goes through the local market. */
    NO_PEERS(
            "Without P2P",
            "without peer-to-peer trade",
            "Homes do not trade with each other directly: what they want to trade goes to the local market, the rest to the grid.") {
        @Override
        Scenario changed(Scenario scenario) {
            return scenario.with(scenario.trading().withEnabled(false));
        }
    },
    /** The same homes, without what they store. */
    NO_BATTERIES(
            "Without batteries",
            "without batteries",
            "No home has a battery, and what was in it at the start is not there either.") {
        @Override
        Scenario changed(Scenario scenario) {
            return scenario.with(scenario.battery().withShare(0));
        }
    },
    /** Nobody is rewarded, fined or banned. */
    NO_REGULATOR("Without regulator", "without the regulator", "Nobody is rewarded, fined or banned.") {
        @Override
        Scenario changed(Scenario scenario) {
            return scenario.with(scenario.regulator().withEnabled(false));
        }
    },
    /** For a run that has none: its own rules, switched on. */
    WITH_REGULATOR(
            "With a regulator",
            "with a regulator",
            "The rules that the scenario would have, were its regulator switched on.") {
        @Override
        Scenario changed(Scenario scenario) {
            return scenario.with(scenario.regulator().withEnabled(true));
        }
    };

    private final String title;
    private final String phrase;
    private final String inWords;

    Counterfactual(String title, String phrase, String inWords) {
        this.title = title;
        this.phrase = phrase;
        this.inWords = inWords;
    }

    /** A name for a choice. */
    public String title() {
        return title;
    }

    /** The same within a sentence. */
    public String phrase() {
        return phrase;
    }

    /** What is different, in a sentence. */
    public String inWords() {
        return inWords;
    }

    /** {@code scenario} under the other rule. */
    abstract Scenario changed(Scenario scenario);

    /** Whether it is about a regulator. */
    public boolean isAboutRegulator() {
        return this == NO_REGULATOR || this == WITH_REGULATOR;
    }

    /** Which of the two cases about a regulator is the other one than that of a run of {@code source}. */
    public static Counterfactual otherRegulator(LoadedScenario source) {
        return NO_REGULATOR.isAsItIs(source) ? WITH_REGULATOR : NO_REGULATOR;
    }

    /** Whether a run of {@code source} is so already, in all of its hours. */
    public boolean isAsItIs(LoadedScenario source) {
        return isAsItIs(source.scenario())
                && source.earlier().stream()
                        .allMatch(earlier -> isAsItIs(earlier.source().scenario()));
    }

    private boolean isAsItIs(Scenario scenario) {
        return changed(scenario).equals(scenario);
    }

    /** {@code source} under the other rule from its first hour on; of a branch, every scenario that was in force. */
    public LoadedScenario of(LoadedScenario source) {
        List<Earlier> earlier = source.earlier().stream()
                .map(before -> new Earlier(before.lastStep(), of(before.source())))
                .toList();
        return new LoadedScenario(changed(source.scenario()), source.series(), earlier);
    }

    /**
     * The hours of {@link #of}, without a chain: blocks and their rewards belong to the miners, and no home's energy or money
     * depends on them.
     *
     * @param steps how many hours, at least 1
     */
    public RunSource run(LoadedScenario source, int steps) {
        return new HeadlessRun(withoutChain(of(source)), 1, steps);
    }

    private static LoadedScenario withoutChain(LoadedScenario source) {
        List<Earlier> earlier = source.earlier().stream()
                .map(before -> new Earlier(before.lastStep(), withoutChain(before.source())))
                .toList();
        Scenario scenario = source.scenario();
        return new LoadedScenario(scenario.with(scenario.blockchain().withEnabled(false)), source.series(), earlier);
    }
}
