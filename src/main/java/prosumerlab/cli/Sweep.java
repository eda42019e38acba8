package prosumerlab.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import prosumerlab.history.RunSource;
import prosumerlab.metrics.KeyFigures;
import prosumerlab.metrics.KeyFiguresAccumulator;
import prosumerlab.results.AuditLog;
import prosumerlab.results.RunHeader;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.SettingOverride;

/**
 * Runs every combination with every seed on several threads. Rows come in one order whatever the threads do; no more than a
 * few finished runs wait for their turn, and each is only its key figures.
 */
final class Sweep {
    private static final int WINDOW_PER_JOB = 8;

    private final Parts parts;
    private final SweepGrid grid;
    private final SeedList seeds;
    private final int jobs;

    Sweep(Parts parts, SweepGrid grid, SeedList seeds, int jobs) {
        this.parts = parts;
        this.grid = grid;
        this.seeds = seeds;
        this.jobs = jobs;
    }

    /**
     * One run of a sweep.
     *
     * @param assignments what its settings were
     * @param seed its seed
     * @param figures its key figures
     * @param audits what its audits found
     */
    record Row(List<SettingOverride> assignments, long seed, KeyFigures figures, AuditLog audits) {}

    /** Takes the rows in order. */
    interface Sink {
        void accept(Row row) throws IOException;
    }

    /** How many runs there are. */
    long size() {
        return grid.combinations().size() * seeds.size();
    }

    /**
     * @param scenarios one for each combination
     * @throws InterruptedException if the calling thread was interrupted; all runs have stopped or are about to
     */
    void run(List<LoadedScenario> scenarios, Sink sink) throws IOException, InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(jobs);
        Deque<Future<Row>> waiting = new ArrayDeque<>();
        try {
            for (long index = 0; index < size() || !waiting.isEmpty(); ) {
                if (index < size() && waiting.size() < WINDOW_PER_JOB * jobs) {
                    int combination = (int) (index / seeds.size());
                    long seed = seeds.get(index % seeds.size());
                    waiting.add(threads.submit(() -> row(combination, seed, scenarios.get(combination))));
                    index++;
                } else {
                    sink.accept(result(waiting.remove()));
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Row result(Future<Row> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Row row(int combination, long seed, LoadedScenario base) {
        LoadedScenario source = new LoadedScenario(base.scenario().withSeed(seed), base.series());
        RunSource run = parts.start(source, 1);
        KeyFiguresAccumulator figures = new KeyFiguresAccumulator(run.homes(), RunHeader.terms(source.scenario()));
        AuditLog audits = new AuditLog();
        boolean whole = run.run(hour -> {
            figures.accept(hour);
            audits.accept(hour);
        });
        if (!whole) {
            throw new CancellationException("stopped between two steps");
        }
        return new Row(new ArrayList<>(grid.combinations().get(combination)), seed, figures.figures(), audits);
    }
}
