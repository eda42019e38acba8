package prosumerlab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import prosumerlab.history.HourRecord;
import prosumerlab.metrics.KeyFigures;
import prosumerlab.results.AuditLog;
import prosumerlab.results.HourPipe;
import prosumerlab.results.MeasuredCopies;
import prosumerlab.results.ProgramVersion;
import prosumerlab.results.RunHeader;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.RunSource;

/** Runs a scenario from start to end into a folder; the engine and the writer work at the same time. */
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
     */
    record Outcome(Scenario scenario, KeyFigures figures, AuditLog audits) {}

    /**
     * @param source what to run
     * @param base folder to which the paths of its measured files are relative
     * @param folder an existing, empty folder
     * @throws IOException if a file cannot be read or written
     * @throws InterruptedException if the calling thread was interrupted
     */
    Outcome into(LoadedScenario source, Path base, Path folder) throws IOException, InterruptedException {
        MeasuredCopies copies = new MeasuredCopies(source.scenario(), base);
        copies.copyInto(folder);
        RunSource run = parts.start(source, Runtime.getRuntime().availableProcessors());
        int steps = source.scenario().horizon().grid().steps();
        try (LateWriter writer = new LateWriter(folder, () -> header(copies.scenario(), run));
                HourPipe pipe = new HourPipe(writer);
                Progress progress = new Progress(terminal, "steps", steps)) {
            boolean whole = run.run(hour -> {
                hand(hour, pipe);
                progress.step();
            });
            if (!whole) {
                throw new InterruptedException("stopped between two steps");
            }
            pipe.finish();
            return new Outcome(source.scenario(), writer.finish(), writer.audits());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private RunHeader header(Scenario scenario, RunSource run) {
        return new RunHeader(scenario, parts.toJson(scenario), run.homes(), run.genesis(), ProgramVersion.text());
    }

    private static void hand(HourRecord hour, HourPipe pipe) {
        try {
            pipe.accept(hour);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new CancellationException("stopped within a step");
        }
    }
}
