package prosumerlab.scenario;

import java.util.List;

/**
 * A scenario with the measured series it names: all that the engine needs.
 *
 * @param scenario checked settings
 * @param series measured series of every step of the run
 * @param earlier of a branch: the scenarios that were in force before this one, the first first; empty for most runs
 */
public record LoadedScenario(Scenario scenario, SeriesSet series, List<Earlier> earlier) {
    /**
     * A scenario that was in force before a run branched.
     *
     * @param lastStep the last step under it
     * @param source the scenario; what came before it is not in here
     */
    public record Earlier(int lastStep, LoadedScenario source) {}

    public LoadedScenario {
        earlier = List.copyOf(earlier);
    }

    /** A scenario that is in force from the first step on. */
    public LoadedScenario(Scenario scenario, SeriesSet series) {
        this(scenario, series, List.of());
    }

    /** A scenario that names no file. */
    public static LoadedScenario of(Scenario scenario) {
        return new LoadedScenario(scenario, SeriesSet.NONE);
    }

    /** The same, in force only after {@code others}. */
    public LoadedScenario after(List<Earlier> others) {
        return new LoadedScenario(scenario, series, others);
    }
}
