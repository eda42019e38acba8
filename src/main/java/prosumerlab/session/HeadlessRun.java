package prosumerlab.session;

import java.util.List;
import prosumerlab.engine.SimulationState;
import prosumerlab.engine.StepResult;
import prosumerlab.engine.ledger.MiningObserver;
import prosumerlab.engine.ledger.ProofOfWork;
import prosumerlab.history.Block;
import prosumerlab.history.Home;
import prosumerlab.history.HourSink;
import prosumerlab.history.RunSource;
import prosumerlab.scenario.LoadedScenario;

/** A run from start to end that keeps no more than the hour it is at, so that a year fits in a small heap. */
public final class HeadlessRun implements RunSource {
    private final Stages stages;
    private final int steps;

    /**
     * Begins to make hashing fast, on a thread of its own: a virtual machine that has just started spends a third of a short run
     * on the first thousand hashes, which it can as well do while the options are read.
     */
    public static void warmUp() {
        Thread thread = new Thread(ProofOfWork::warmUp, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /** A run that mines with all processors. */
    public HeadlessRun(LoadedScenario source) {
        this(source, Runtime.getRuntime().availableProcessors());
    }

    /**
     * @param miningThreads how many threads may mine, at least 1; the result does not depend on it
     * @throws IllegalArgumentException if the scenario cannot go on from an earlier one that it names
     */
    public HeadlessRun(LoadedScenario source, int miningThreads) {
        this(source, miningThreads, source.scenario().horizon().grid().steps());
    }

    /**
     * The first hours of a run: the last of them does not close the chain.
     *
     * @param miningThreads how many threads may mine, at least 1; the result does not depend on it
     * @param steps how many hours are made; no more than there are
     * @throws IllegalArgumentException if the scenario cannot go on from an earlier one that it names
     */
    public HeadlessRun(LoadedScenario source, int miningThreads, int steps) {
        stages = new Stages(source, miningThreads, MiningObserver.NONE);
        this.steps = Math.min(steps, source.scenario().horizon().grid().steps());
    }

    @Override
    public List<Home> homes() {
        return stages.last().homes();
    }

    @Override
    public Block genesis() {
        return stages.last().genesis();
    }

    @Override
    public boolean run(HourSink sink) {
        SimulationState state = stages.of(0).initial();
        while (state.step() < steps) {
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
            StepResult result = stages.of(state.step()).step(state);
            sink.accept(result.record());
            state = result.next();
        }
        return true;
    }
}
