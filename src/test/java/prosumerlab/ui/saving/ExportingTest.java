package prosumerlab.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.files.OutputRefusedException;
import prosumerlab.results.FolderComparison;
import prosumerlab.results.saved.DamagedFolderException;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.scenario.measured.SeriesLoader;
import prosumerlab.session.LiveRun;
import prosumerlab.testkit.RunDump;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.SavedRuns;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.testkit.Scenarios;

class ExportingTest {
    private static final Path BUILDING =
            Path.of(System.getProperty("sharedData", "../shared/data"), "citylearn-2022-building-1.csv");

    @TempDir
    Path folder;

    private static void write(OpenRun run, Path target) throws Exception {
        new Exporting(run).write(target, false, part -> {});
    }

    @Test
    void export_open_export_givesTheSameBytes() throws Exception {
        write(Scenarios.run(6, 8, 8), folder.resolve("first"));

        Opening opening = Opening.of(folder.resolve("first"), part -> {});
        write(opening.run("again"), folder.resolve("second"));

        assertThat(opening.saved().reproduced()).isTrue();
        assertThat(new FolderComparison(folder.resolve("first"), folder.resolve("second")).differences())
                .isEmpty();
    }

    @Test
    void exportOpenExport_givesTheSameBytes_withMeasuredSeries() throws Exception {
        assumeThat(BUILDING).as("the shared data are not beside the project").exists();
        Files.createDirectory(folder.resolve("scenarios"));
        Files.copy(BUILDING, folder.resolve("scenarios/house.csv"));
        Path scenario = Files.writeString(
                folder.resolve("scenarios/house.json"),
                """
                {"community": {"prosumers": 5}, "horizon": {"hours": 9, "startDate": "2025-08-01"},
                 "blockchain": {"difficulty": 1}, "measured": {"consumption": [
                   {"file": "house.csv", "format": "citylearn", "appliesTo": "home:3"}]}}
                """);
        OpenRun run = OpenRun.live(
                "measured",
                new LiveRun(SeriesLoader.load(ScenarioReader.read(scenario), scenario.getParent())),
                scenario.getParent());

        write(run, folder.resolve("first"));
        Opening opening = Opening.of(folder.resolve("first"), part -> {});
        write(opening.run("again"), folder.resolve("second"));

        assertThat(opening.saved().reproduced()).isTrue();
        assertThat(folder.resolve("second/measured/house.csv")).hasSameBinaryContentAs(BUILDING);
        assertThat(new FolderComparison(folder.resolve("first"), folder.resolve("second")).differences())
                .isEmpty();
    }

    @Test
    void runInProgress_isExportedWhole_andStaysWhereItIs() throws Exception {
        OpenRun run = Scenarios.run(6, 8, 3);
        List<Double> progress = new ArrayList<>();

        new Exporting(run).write(folder.resolve("whole"), false, progress::add);

        assertThat(run.run().hours()).hasSize(3);
        assertThat(Opening.differences(folder.resolve("whole"), part -> {})).isEmpty();
        assertThat(progress).hasSize(8).isSorted().last().isEqualTo(1.0);
        assertThat(new Exporting(run).inWords()).isEqualTo("Finishing and exporting Test");
        assertThat(new Exporting(run).done(folder))
                .isEqualTo("All 8 hours are in " + folder + ". The run on screen stays where it is, after hour 3.");
    }

    @Test
    void runBeforeItsFirstHour_isExportedWhole() throws Exception {
        write(Scenarios.run(4, 3), folder.resolve("whole"));

        Opening opening = Opening.of(folder.resolve("whole"), part -> {});
        assertThat(RunDump.of(opening.saved().run()))
                .isEqualTo(RunDump.of(Runs.of(Scenarios.small(4, 3).scenario())));
    }

    @Test
    void openedRun_canBranch() throws Exception {
        write(Scenarios.run(4, 5, 5), folder.resolve("run"));

        OpenRun opened = Opening.of(folder.resolve("run"), part -> {}).run("again");

        LiveRun live = opened.live().orElseThrow();
        assertThat(live.branch(2, live.source()).recorded()).isEqualTo(3);
        assertThat(opened.folder()).contains(folder.resolve("run").toAbsolutePath());
        assertThat(opened.notes()).isEmpty();
    }

    @Test
    void branchOfABranch_isReproduced_withTheScenariosThatCameBefore() throws Exception {
        OpenRun root = Scenarios.run(8, 10, 7);
        OpenRun child = branch(root, 5, "prices.retailTariffEuroPerKwh", 0.9);
        child.live().orElseThrow().advance();
        OpenRun grandchild = branch(child, 6, "regulator.enabled", false);

        write(grandchild, folder.resolve("branch"));

        assertThat(names(folder.resolve("branch/earlier"))).containsExactly("until-step-5.json", "until-step-6.json");
        assertThat(Opening.differences(folder.resolve("branch"), part -> {})).isEmpty();
        Opening opening = Opening.of(folder.resolve("branch"), part -> {});
        assertThat(opening.saved().reproduced()).isTrue();
        assertThat(opening.saved().run().scenarioOf(6).regulator().enabled()).isTrue();
        assertThat(opening.saved().run().scenarioOf(7).regulator().enabled()).isFalse();
        LiveRun whole = grandchild.live().orElseThrow().copy();
        whole.toEnd().run(hour -> {});
        assertThat(RunDump.of(opening.saved().run())).isEqualTo(RunDump.of(whole.run()));
        write(opening.run("again"), folder.resolve("again"));
        assertThat(new FolderComparison(folder.resolve("branch"), folder.resolve("again")).differences())
                .isEmpty();
    }

    @Test
    void openedBranch_canBranchBeforeAndAfterItParted() throws Exception {
        OpenRun child = branch(Scenarios.run(5, 8, 6), 4, "prices.retailTariffEuroPerKwh", 0.9);
        write(child, folder.resolve("branch"));

        LiveRun opened = Opening.of(folder.resolve("branch"), part -> {})
                .run("again")
                .live()
                .orElseThrow();

        assertThat(opened.branch(2, opened.source()).source().earlier())
                .extracting(LoadedScenario.Earlier::lastStep)
                .containsExactly(2);
        assertThat(opened.branch(6, opened.source()).source().earlier())
                .extracting(LoadedScenario.Earlier::lastStep)
                .containsExactly(4, 6);
    }

    @Test
    void earlierScenarioThatCannotGoOn_isSaid() throws Exception {
        write(branch(Scenarios.run(5, 8, 6), 4, "prices.retailTariffEuroPerKwh", 0.9), folder.resolve("branch"));
        Path earlier = folder.resolve("branch/earlier/until-step-4.json");
        Files.writeString(earlier, Files.readString(earlier).replaceFirst("\"seed\": \\d+", "\"seed\": 77"));

        assertThatThrownBy(() -> Opening.of(folder.resolve("branch"), part -> {}))
                .isInstanceOf(DamagedFolderException.class)
                .hasMessageContaining("earlier: the scenarios do not follow each other: seed");
    }

    private static OpenRun branch(OpenRun parent, int step, Object... settings) {
        LiveRun live = parent.live().orElseThrow();
        LoadedScenario after = LoadedScenario.of(
                prosumerlab.testkit.Scenarios.change(live.source().scenario(), settings));
        return OpenRun.branch("Test – branch", parent, live.branch(step, after));
    }

    @Test
    void tables_areRefused_becauseTheirFolderCouldNotBeVerified() throws Exception {
        SavedRuns.write(Runs.of(Scenarios.small(4, 5).scenario()), folder);
        SavedRuns.makeClassic(folder);

        OpenRun opened = Opening.of(folder, part -> {}).run("classic");

        assertThat(opened.notes().get(0)).contains("has no scenario.json");
        assertThat(new Exporting(opened).refusal()).isPresent();
    }

    @Test
    void takenFolder_staysAsItWas() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("thesis.txt"), "all my work");

        assertThatThrownBy(() -> write(Scenarios.run(4, 3), taken)).isInstanceOf(OutputRefusedException.class);
        assertThatThrownBy(() -> new Exporting(Scenarios.run(4, 3)).write(taken, true, part -> {}))
                .hasMessageContaining("is not a results folder, so it is not replaced");
        assertThat(names()).containsExactly("taken");
    }

    @Test
    void olderResults_areReplacedOnlyWhenAsked() throws Exception {
        Path results = folder.resolve("results");
        write(Scenarios.run(4, 3), results);

        assertThatThrownBy(() -> write(Scenarios.run(5, 3), results)).isInstanceOf(OutputRefusedException.class);
        new Exporting(Scenarios.run(5, 3)).write(results, true, part -> {});

        assertThat(Opening.of(results, part -> {}).saved().run().homes()).hasSize(5);
        assertThat(names()).containsExactly("results");
    }

    @Test
    void cancelledExport_leavesNothing() throws Exception {
        OpenRun run = Scenarios.run(6, 8, 3);
        Thread[] worker = {Thread.currentThread()};
        try {
            assertThatThrownBy(() -> new Exporting(run).write(folder.resolve("run"), false, part -> {
                        if (part > 0.5) {
                            worker[0].interrupt();
                        }
                    }))
                    .isInstanceOfAny(InterruptedException.class, CancellationException.class);
        } finally {
            // The next test must not find this thread interrupted.
            Thread.interrupted();
        }

        assertThat(names()).isEmpty();
    }

    @Test
    void failedExport_leavesWhatWasThere() throws Exception {
        Path results = folder.resolve("results");
        write(Scenarios.run(4, 3), results);
        OpenRun run = Scenarios.run(6, 8, 3);

        assertThatThrownBy(() -> new Exporting(run).write(results, true, part -> {
                    throw new IllegalStateException("disk full");
                }))
                .hasMessageContaining("disk full");

        assertThat(Opening.differences(results, part -> {})).isEmpty();
        assertThat(names()).containsExactly("results");
    }

    private List<String> names() throws IOException {
        return names(folder);
    }

    private static List<String> names(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
