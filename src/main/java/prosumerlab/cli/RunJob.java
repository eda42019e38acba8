package prosumerlab.cli;

import java.io.IOException;
import java.nio.file.Path;
import prosumerlab.history.HourSink;
import prosumerlab.history.RunSource;
import prosumerlab.metrics.KeyFigures;
import prosumerlab.results.AuditLog;
import prosumerlab.results.MeasuredCopies;
import prosumerlab.results.RunFiles;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;

/** Runs a scenario from start to end into a folder, and shows how far it is. */
final class RunJob {
    private final Parts parts;
    private final Terminal terminal;

    RunJob(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    /**
     * What came of it.
     *
     * @param scenario what was run
     * @param figures its key figures
     * @param audits what its audits found
     * @param run what made it
     */
    record Outcome(Scenario scenario, KeyFigures figures, AuditLog audits, RunSource run) {}

    /**
     * @param source what to run
     * @param base folder to which the paths of its measured files are relative
     * @param folder an existing, empty folder
     * @param also takes each hour besides
     * @throws IOException if a file cannot be read or written
     * @throws InterruptedException if the calling thread was interrupted
     */
    Outcome into(LoadedScenario source, Path base, Path folder, HourSink also)
            throws IOException, InterruptedException {
        MeasuredCopies copies = new MeasuredCopies(source.scenario(), base);
        RunSource run = parts.start(source, Runtime.getRuntime().availableProcessors());
        int steps = source.scenario().horizon().grid().steps();
        try (Progress progress = new Progress(terminal, "steps", steps)) {
            RunFiles.Outcome outcome = new RunFiles(parts::toJson)
                    .write(folder, copies, source.earlier(), run, hour -> {
                        also.accept(hour);
                        progress.step();
                    });
            return new Outcome(source.scenario(), outcome.figures(), outcome.audits(), run);
        }
    }
}
