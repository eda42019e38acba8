package prosumerlab.history;

import java.util.List;
import java.util.Set;
import prosumerlab.domain.TimeGrid;
import prosumerlab.scenario.LoadedScenario;

/**
 * A run as far as it has been recorded.
 *
 * @param source the scenario with its measured series
 * @param homes the community
 * @param genesis block 0 of the chain
 * @param hours one record a step, from step 0 without gaps
 * @param gaps what was not recorded: values that belong to it are zero or derived, and not to be shown as facts
 */
public record Run(LoadedScenario source, List<Home> homes, Block genesis, List<HourRecord> hours, Set<Gap> gaps) {
    /** A run of which everything was recorded. */
    public Run(LoadedScenario source, List<Home> homes, Block genesis, List<HourRecord> hours) {
        this(source, homes, genesis, hours, Set.of());
    }

    /** The grid of steps. */
    public TimeGrid grid() {
        return source.scenario().horizon().grid();
    }

    /** Whether {@code what} was not recorded. */
    public boolean lacks(Gap what) {
        return gaps.contains(what);
    }
}
