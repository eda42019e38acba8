package prosumerlab.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import prosumerlab.domain.TimeGrid;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;

/**
 * A run as far as it has been recorded.
 *
 * @param source the scenario with its measured series
 * @param homes the community
 * @param genesis block 0 of the chain
 * @param hours one record a step, from step 0 without gaps
 * @param branchings the hours that other scenarios made, earliest first; empty for a run that is nobody's branch
 * @param gaps what was not recorded: values that belong to it are zero or derived, and not to be shown as facts
 */
public record Run(
        LoadedScenario source,
        List<Home> homes,
        Block genesis,
        List<HourRecord> hours,
        List<Branching> branchings,
        Set<Gap> gaps) {
    /**
     * Hours before a run branched off.
     *
     * @param lastStep the last of them
     * @param scenario under which they happened
     */
    public record Branching(int lastStep, Scenario scenario) {
        /** Those that {@code source} went through. */
        public static List<Branching> of(LoadedScenario source) {
            return of(source.earlier());
        }

        /** Those of {@code earlier}. */
        public static List<Branching> of(List<LoadedScenario.Earlier> earlier) {
            List<Branching> branchings = new ArrayList<>();
            for (LoadedScenario.Earlier each : earlier) {
                branchings.add(new Branching(each.lastStep(), each.source().scenario()));
            }
            return List.copyOf(branchings);
        }
    }

    /** A run that is nobody's branch and of which everything was recorded. */
    public Run(LoadedScenario source, List<Home> homes, Block genesis, List<HourRecord> hours) {
        this(source, homes, genesis, hours, List.of(), Set.of());
    }

    /** The grid of steps. */
    public TimeGrid grid() {
        return source.scenario().horizon().grid();
    }

    /** The scenario under which {@code step} happened: of a branch, the hours before it had other settings. */
    public Scenario scenarioOf(int step) {
        for (Branching branching : branchings) {
            if (step <= branching.lastStep()) {
                return branching.scenario();
            }
        }
        return source.scenario();
    }

    /** Whether {@code what} was not recorded. */
    public boolean lacks(Gap what) {
        return gaps.contains(what);
    }

    /** The same run when only its first {@code steps} were recorded. */
    public Run upTo(int steps) {
        return steps == hours.size()
                ? this
                : new Run(source, homes, genesis, hours.subList(0, steps), branchings, gaps);
    }
}
