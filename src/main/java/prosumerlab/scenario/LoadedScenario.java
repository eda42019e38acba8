package prosumerlab.scenario;

/**
 * A scenario with the measured series it names: all that the engine needs.
 *
 * @param scenario checked settings
 * @param series measured series of every step of the run
 */
public record LoadedScenario(Scenario scenario, SeriesSet series) {
    /** A scenario that names no file. */
    public static LoadedScenario of(Scenario scenario) {
        return new LoadedScenario(scenario, SeriesSet.NONE);
    }
}
