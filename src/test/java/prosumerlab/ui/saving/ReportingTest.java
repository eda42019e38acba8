package prosumerlab.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.files.OutputRefusedException;
import prosumerlab.results.report.HtmlReport;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.SavedRuns;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.testkit.Scenarios;

class ReportingTest {
    @TempDir
    Path folder;

    @Test
    void report_isTheOneOfTheCommandLine() throws Exception {
        OpenRun run = Scenarios.run(4, 6, 6);
        Path page = folder.resolve("page.html");
        List<Double> progress = new ArrayList<>();

        new Reporting(run).write(page, progress::add);
        new HtmlReport(run.run()).save(folder.resolve("same.html"), false, figure -> {});

        assertThat(page).hasSameTextualContentAs(folder.resolve("same.html"));
        assertThat(progress).isSorted().last().isEqualTo(1.0);
        assertThat(new Reporting(run).fileName()).isEqualTo("Test-report.html");
    }

    @Test
    void runInProgress_isReportedWhole_andStaysWhereItIs() throws Exception {
        OpenRun run = Scenarios.run(4, 6, 2);
        List<Double> progress = new ArrayList<>();

        Reporting reporting = new Reporting(run);
        reporting.write(folder.resolve("page.html"), progress::add);
        new Reporting(Scenarios.run(4, 6, 6)).write(folder.resolve("whole.html"), part -> {});

        assertThat(folder.resolve("page.html")).hasSameTextualContentAs(folder.resolve("whole.html"));
        assertThat(run.run().hours()).hasSize(2);
        assertThat(progress).isSorted().last().isEqualTo(1.0);
        assertThat(reporting.inWords()).isEqualTo("Finishing Test and writing its report");
        assertThat(reporting.done(folder)).endsWith("the one on screen stays where it is, after hour 2.");
    }

    @Test
    void tables_areReportedWithTheirNotes() throws Exception {
        Path tables = Files.createDirectory(folder.resolve("tables"));
        SavedRuns.write(Runs.of(Scenarios.small(4, 5).scenario()), tables);
        SavedRuns.makeClassic(tables);
        OpenRun run = Opening.of(tables, part -> {}).run("classic");

        new Reporting(run).write(folder.resolve("page.html"), part -> {});

        assertThat(folder.resolve("page.html")).content().contains("has no scenario.json");
    }

    @Test
    void cancelledReport_leavesWhatWasThere() throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), "earlier");
        for (double when : new double[] {0.2, 0.8}) {
            try {
                assertThatThrownBy(() -> new Reporting(Scenarios.run(4, 6, 2)).write(page, part -> {
                            if (part > when) {
                                Thread.currentThread().interrupt();
                            }
                        }))
                        .isInstanceOfAny(InterruptedException.class, CancellationException.class);
            } finally {
                // The next test must not find this thread interrupted.
                Thread.interrupted();
            }
            assertThat(page).hasContent("earlier");
            assertThat(folder).isDirectoryNotContaining("glob:**/.*");
        }
    }

    @Test
    void placeThatCannotBeWritten_isToldInALine() {
        assertThatThrownBy(() -> new Reporting(Scenarios.run(4, 2, 2)).write(folder, part -> {}))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessage(folder + " is a folder; choose another name for the file");
    }
}
