package prosumerlab.session;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.engine.Simulation;
import prosumerlab.engine.ledger.MiningObserver;
import prosumerlab.scenario.LoadedScenario;

/** The simulations of a run: one for most, and one more for each scenario that was in force before a branch. */
final class Stages {
    private final List<LoadedScenario> sources = new ArrayList<>();
    private final List<Integer> lastSteps = new ArrayList<>();
    private final Simulation[] made;
    private final int miningThreads;
    private final MiningObserver observer;

    /** @throws IllegalArgumentException if a scenario cannot go on from the one before it; says why */
    Stages(LoadedScenario source, int miningThreads, MiningObserver observer) {
        this.miningThreads = miningThreads;
        this.observer = observer;
        for (LoadedScenario.Earlier earlier : source.earlier()) {
            sources.add(earlier.source().after(List.of()));
            lastSteps.add(earlier.lastStep());
        }
        sources.add(source);
        made = new Simulation[sources.size()];
        check();
    }

    private void check() {
        int before = -1;
        for (int i = 0; i < lastSteps.size(); i++) {
            int step = lastSteps.get(i);
            List<String> problems = new ArrayList<>(BranchRules.problems(
                    sources.get(i).scenario(), sources.get(i + 1).scenario(), step));
            if (step <= before) {
                problems.add("step " + step + " does not come after step " + before);
            }
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(String.join("; ", problems));
            }
            before = step;
        }
    }

    /** The simulation that makes {@code step}; made when it is first needed. */
    synchronized Simulation of(int step) {
        int stage = 0;
        while (stage < lastSteps.size() && step > lastSteps.get(stage)) {
            stage++;
        }
        if (made[stage] == null) {
            made[stage] = new Simulation(sources.get(stage), miningThreads, observer);
        }
        return made[stage];
    }

    /** The simulation under the scenario of the run itself. */
    Simulation last() {
        return of(Integer.MAX_VALUE);
    }
}
