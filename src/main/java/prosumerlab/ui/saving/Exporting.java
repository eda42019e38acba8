package prosumerlab.ui.saving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import prosumerlab.files.OutputGuard;
import prosumerlab.files.StagedOutput;
import prosumerlab.history.Run;
import prosumerlab.history.RunSource;
import prosumerlab.results.MeasuredCopies;
import prosumerlab.results.ResultsFolder;
import prosumerlab.results.RunFiles;
import prosumerlab.scenario.Measured;
import prosumerlab.scenario.ScenarioWriter;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.state.OpenRun;

/**
 * The export of a run: always the whole of it, so that the folder can be verified. A run in progress goes on to its end in a copy;
 * the one on screen stays where it is.
 *
 * @param run what to export
 * @param recorded how many of its hours were recorded when it was asked for
 */
record Exporting(OpenRun run, int recorded) {
    Exporting(OpenRun run) {
        this(run, run.run().hours().size());
    }

    /** Why the run cannot be exported, in a sentence; empty if it can. */
    Optional<String> refusal() {
        Measured measured = run.run().source().scenario().measured();
        boolean same = run.run().branchings().stream()
                .allMatch(branching -> branching.scenario().measured().equals(measured));
        if (!same) {
            return Optional.of(run.title() + " took other measured files in its first hours than in its last,"
                    + " and a results folder holds one set of them. Single tables can be saved from the panes.");
        }
        if (run.live().isEmpty()) {
            return Optional.of(run.title() + " was read from tables that lack "
                    + (run.run().gaps().isEmpty() ? "what comes after them" : "part of what a results folder holds")
                    + ": a folder written from them could not be verified. Copy the folder it was read from instead.");
        }
        return Optional.empty();
    }

    /** A name for the folder. */
    String folderName() {
        return SavedName.of(run) + "-results";
    }

    /** Whether hours must be computed before the run is whole. */
    boolean isUnfinished() {
        return recorded < run.run().grid().steps();
    }

    /** What is being done, for a title. */
    String inWords() {
        return (isUnfinished() ? "Finishing and exporting " : "Exporting ") + run.title();
    }

    /** What has been done, in sentences. */
    String done(Path folder) {
        int steps = run.run().grid().steps();
        String whole = "All " + Formats.count(steps, Formats.stepNoun(run.run().grid())) + " are in " + folder + ".";
        return isUnfinished()
                ? whole + " The run on screen stays where it is, after "
                        + Formats.stepNoun(run.run().grid()) + " " + Formats.count(recorded) + "."
                : whole;
    }

    /**
     * Writes the run into {@code target}, which is there as a whole or, after a failure, as it was before. Not on the FX thread.
     *
     * @param replace whether a results folder that is there may be replaced
     * @param progress takes how much is done, 0 to 1
     */
    Path write(Path target, boolean replace, DoubleConsumer progress) throws IOException, InterruptedException {
        StagedOutput staged = ResultsFolder.output(target, replace);
        return OutputGuard.<Path, InterruptedException>guard(staged, () -> write(staged, progress));
    }

    private Path write(StagedOutput staged, DoubleConsumer progress) throws IOException, InterruptedException {
        LiveRun whole = run.live().orElseThrow().copy();
        Run before = whole.run();
        MeasuredCopies copies =
                new MeasuredCopies(before.source().scenario(), run.folder().orElseGet(() -> Path.of("")
                        .toAbsolutePath()));
        RunSource hours = whole.toEnd();
        double steps = before.grid().steps();
        new RunFiles(ScenarioWriter::toJson)
                .write(
                        staged.path(),
                        copies,
                        before.source().earlier(),
                        hours,
                        hour -> progress.accept((hour.step() + 1) / steps));
        staged.commit();
        return staged.target();
    }
}
