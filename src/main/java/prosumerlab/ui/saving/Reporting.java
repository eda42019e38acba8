package prosumerlab.ui.saving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import prosumerlab.figure.catalogue.FigureCatalogue;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.results.report.HtmlReport;
import prosumerlab.results.saved.RunMemory;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.state.OpenRun;

/**
 * The report on a run: like its results folder always on the whole of it, so that the page says what anyone gets who makes the
 * run again. Of a run that was read from tables, it tells what they hold.
 *
 * @param run what to report on
 * @param recorded how many of its hours were recorded when it was asked for
 */
record Reporting(OpenRun run, int recorded) {
    /** How much of the work of a report on an unfinished run is to finish it. */
    private static final double FINISHING = 0.5;

    Reporting(OpenRun run) {
        this(run, run.run().hours().size());
    }

    /** A name for the file. */
    String fileName() {
        return SavedName.of(run) + "-report.html";
    }

    /** Whether hours must be computed before the run is whole. */
    boolean isUnfinished() {
        return run.live().isPresent() && recorded < run.run().grid().steps();
    }

    /** What is being done, for a title. */
    String inWords() {
        return isUnfinished()
                ? "Finishing " + run.title() + " and writing its report"
                : "Writing the report on " + run.title();
    }

    /** What has been done, in sentences. */
    String done(Path file) {
        String where = "The report is in " + file + ": any browser opens and prints it.";
        return isUnfinished()
                ? where + " It is on the whole run; the one on screen stays where it is, after "
                        + Formats.stepNoun(run.run().grid()) + " " + Formats.count(recorded) + "."
                : where;
    }

    /**
     * Writes it to {@code file}, which is there as a whole or, after a failure, as it was before. Not on the FX thread.
     *
     * @param progress takes how much is done, 0 to 1
     */
    Path write(Path file, DoubleConsumer progress) throws IOException, InterruptedException {
        double drawingFrom = isUnfinished() ? FINISHING : 0;
        Run whole = isUnfinished() ? finished(part -> progress.accept(part * drawingFrom)) : run.run();
        int figures = FigureCatalogue.figures().size();
        int[] drawn = {0};
        new HtmlReport(whole, run.notes()).save(file, true, figure -> {
            drawn[0]++;
            progress.accept(drawingFrom + (1 - drawingFrom) * drawn[0] / figures);
        });
        return file;
    }

    private Run finished(DoubleConsumer progress) throws IOException, InterruptedException {
        LiveRun copy = run.live().orElseThrow().copy();
        Run before = copy.run();
        int steps = before.grid().steps();
        RunMemory.check(
                run.title(),
                before.homes().size(),
                steps - (long) recorded,
                RunMemory.available(),
                "export the run, which needs no more for a year than for a day");
        List<HourRecord> hours = new ArrayList<>();
        boolean complete = copy.toEnd().run(hour -> {
            hours.add(hour);
            progress.accept(hours.size() / (double) steps);
        });
        if (!complete) {
            throw new InterruptedException("stopped between two steps");
        }
        return new Run(
                before.source(),
                before.homes(),
                before.genesis(),
                List.copyOf(hours),
                before.branchings(),
                before.gaps());
    }
}
