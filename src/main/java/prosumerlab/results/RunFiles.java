package prosumerlab.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import prosumerlab.history.HourRecord;
import prosumerlab.history.HourSink;
import prosumerlab.history.Run;
import prosumerlab.history.RunSource;
import prosumerlab.metrics.KeyFigures;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;

/** Writes all files of a run while it is made; whoever makes it and the writer work at the same time. */
public final class RunFiles {
    private final Function<Scenario, String> json;

    /** @param json writes a scenario in full */
    public RunFiles(Function<Scenario, String> json) {
        this.json = json;
    }

    /**
     * What came of it.
     *
     * @param figures the key figures of the run
     * @param audits what its audits found
     */
    public record Outcome(KeyFigures figures, AuditLog audits) {}

    /**
     * Makes {@code run} and writes it.
     *
     * @param folder an existing, empty folder
     * @param copies the scenario of the run and its measured files
     * @param earlier the scenarios that were in force before it
     * @param also takes each hour besides
     * @throws IOException if a file cannot be read or written
     * @throws InterruptedException if the calling thread was interrupted
     */
    public Outcome write(
            Path folder, MeasuredCopies copies, List<LoadedScenario.Earlier> earlier, RunSource run, HourSink also)
            throws IOException, InterruptedException {
        copies.copyInto(folder);
        EarlierScenarios.write(folder, earlier, copies.scenario().measured(), json);
        try (LateWriter writer = new LateWriter(folder, () -> header(copies.scenario(), earlier, run));
                HourPipe pipe = new HourPipe(writer)) {
            boolean whole = run.run(hour -> {
                hand(hour, pipe);
                also.accept(hour);
            });
            if (!whole) {
                throw new InterruptedException("stopped between two steps");
            }
            pipe.finish();
            return new Outcome(writer.finish(), writer.audits());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private RunHeader header(Scenario scenario, List<LoadedScenario.Earlier> earlier, RunSource run) {
        return new RunHeader(
                scenario,
                json.apply(scenario),
                run.homes(),
                run.genesis(),
                Run.Branching.of(earlier),
                ProgramVersion.text());
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
