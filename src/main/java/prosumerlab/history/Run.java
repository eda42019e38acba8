package prosumerlab.history;

import java.util.List;
import prosumerlab.domain.TimeGrid;
import prosumerlab.scenario.LoadedScenario;

/**
 * A run as far as it has been recorded.
 *
 * @param source the scenario with its measured series
 * @param homes the community
 * @param genesis block 0 of the chain
 * @param hours one record a step, from step 0 without gaps
 */
public record Run(LoadedScenario source, List<Home> homes, Block genesis, List<HourRecord> hours) {
    /** The grid of steps. */
    public TimeGrid grid() {
        return source.scenario().horizon().grid();
    }

    /** The same run when only its first {@code steps} were recorded. */
    public Run upTo(int steps) {
        return steps == hours.size() ? this : new Run(source, homes, genesis, hours.subList(0, steps));
    }
}
