package prosumerlab.session;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import prosumerlab.engine.Simulation;
import prosumerlab.engine.SimulationState;
import prosumerlab.engine.StepResult;
import prosumerlab.history.Block;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.HourSink;
import prosumerlab.history.Run;
import prosumerlab.history.RunSource;
import prosumerlab.scenario.LoadedScenario;

/**
 * A run that is made hour by hour and keeps everything: any hour can be looked at again, and a second run can branch off after
 * any of them.
 *
 * <p>{@link #advance()} is called by one thread at a time; everything else by any thread.
 */
public final class LiveRun {
    private final LoadedScenario source;
    private final Stages stages;
    private final HistoryLog log;
    private final ConcurrentHashMap<Integer, Long> miningNanos = new ConcurrentHashMap<>();
    private final int steps;
    private final int branchedAfter;
    /** The state before each step that has been made, and before the next one: what branches start from. */
    private final List<SimulationState> states = new ArrayList<>();

    /**
     * A run before its first hour.
     *
     * @throws IllegalArgumentException if the scenario cannot go on from an earlier one that it names
     */
    public LiveRun(LoadedScenario source) {
        this(source, new HistoryLog(), -1);
        states.add(stages.of(0).initial());
    }

    private LiveRun(LoadedScenario source, HistoryLog log, int branchedAfter) {
        this.source = source;
        this.log = log;
        this.branchedAfter = branchedAfter;
        steps = source.scenario().horizon().grid().steps();
        stages = new Stages(
                source,
                Runtime.getRuntime().availableProcessors(),
                (block, attempts, nanos) -> miningNanos.put(block, nanos));
    }

    /** The scenario with its measured series. */
    public LoadedScenario source() {
        return source;
    }

    /** What has been recorded so far; it does not change when the run goes on. */
    public Run run() {
        Simulation last = stages.last();
        return new Run(source, last.homes(), last.genesis(), log.snapshot(), Run.Branching.of(source), Set.of());
    }

    /** How many hours have been recorded. */
    public int recorded() {
        return log.snapshot().size();
    }

    /** Whether every hour of the horizon has been recorded. */
    public boolean isComplete() {
        return recorded() == steps;
    }

    /** The last step that this run shares with the one it branched off from; −1 if it is nobody's branch. */
    public int branchedAfter() {
        return branchedAfter;
    }

    /**
     * Computes the next hour and records it.
     *
     * @throws NoSuchElementException if the run is complete
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted while it mines; nothing is
     *     recorded then
     */
    public HourRecord advance() {
        SimulationState state = stateBefore(recorded());
        if (state.step() >= steps) {
            throw new NoSuchElementException("the run is complete after " + steps + " steps");
        }
        StepResult result = stages.of(state.step()).step(state);
        synchronized (states) {
            states.add(result.next());
        }
        log.append(result.record());
        return result.record();
    }

    /**
     * A second run that shares the hours up to and including {@code step} and goes on under other settings.
     *
     * @param step a recorded step, or −1 to share nothing
     * @param changed a checked scenario
     * @throws IllegalArgumentException if {@link BranchRules#problems} finds any
     * @throws IndexOutOfBoundsException if {@code step} has not been recorded
     */
    public LiveRun branch(int step, LoadedScenario changed) {
        List<String> problems = BranchRules.problems(source.scenario(), changed.scenario(), step);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return sharing(step, changed.after(earlierUpTo(step)), step);
    }

    private LiveRun sharing(int step, LoadedScenario goesOn, int parted) {
        LiveRun branch = new LiveRun(goesOn, new HistoryLog(log.snapshot().subList(0, step + 1)), parted);
        synchronized (states) {
            branch.states.addAll(states.subList(0, step + 2));
        }
        int shared = branch.stateBefore(step + 1).ledger().height();
        miningNanos.forEach((block, nanos) -> {
            if (block <= shared) {
                branch.miningNanos.put(block, nanos);
            }
        });
        return branch;
    }

    /** All of its hours: those that are recorded, then the rest, each computed and recorded as it is handed out. */
    public RunSource toEnd() {
        return new RunSource() {
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
                for (int step = 0; step < steps; step++) {
                    if (Thread.currentThread().isInterrupted()) {
                        return false;
                    }
                    List<HourRecord> hours = log.snapshot();
                    sink.accept(step < hours.size() ? hours.get(step) : advance());
                }
                return true;
            }
        };
    }

    /**
     * A run of its own that shares what is recorded and goes on from there under the same settings, so that it can be made
     * whole while this one is played.
     */
    public LiveRun copy() {
        int recorded = recorded();
        return recorded == steps ? this : sharing(recorded - 1, source, branchedAfter);
    }

    /** Wall-clock time that mining {@code block} took here, in nanoseconds; empty where it was not mined here. */
    public OptionalLong miningNanos(int block) {
        Long nanos = miningNanos.get(block);
        return nanos == null ? OptionalLong.empty() : OptionalLong.of(nanos);
    }

    /** The scenarios that were in force up to {@code step}. */
    private List<LoadedScenario.Earlier> earlierUpTo(int step) {
        List<LoadedScenario.Earlier> shared = new ArrayList<>();
        for (LoadedScenario.Earlier earlier : source.earlier()) {
            if (earlier.lastStep() >= step) {
                if (step >= 0) {
                    shared.add(new LoadedScenario.Earlier(step, earlier.source()));
                }
                return shared;
            }
            shared.add(earlier);
        }
        if (step >= 0) {
            shared.add(new LoadedScenario.Earlier(step, source.after(List.of())));
        }
        return shared;
    }

    private SimulationState stateBefore(int step) {
        synchronized (states) {
            return states.get(step);
        }
    }
}
