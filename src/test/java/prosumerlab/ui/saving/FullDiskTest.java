package prosumerlab.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.catalogue.FigureCatalogue;
import prosumerlab.figure.render.Picture;
import prosumerlab.figure.render.Style;
import prosumerlab.files.OutputGuard;
import prosumerlab.files.StagedOutput;
import prosumerlab.files.WholeFile;
import prosumerlab.history.Run;
import prosumerlab.results.FigureFiles;
import prosumerlab.results.RunHeader;
import prosumerlab.results.report.HtmlReport;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioWriter;
import prosumerlab.testkit.SmallDisk;
import prosumerlab.ui.kit.Failures;
import prosumerlab.ui.kit.FigureSaving;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.testkit.Scenarios;

/** Everything that can be saved, on a disk that is full after one page, after two, and so on until it is large enough. */
class FullDiskTest {
    private final OpenRun run = Scenarios.run(5, 6, 6);
    private SmallDisk disk;

    @TempDir
    Path folder;

    @BeforeEach
    void mount() throws IOException {
        disk = SmallDisk.on(folder);
        Files.writeString(folder.resolve("mine.txt"), "what was there before");
    }

    @AfterEach
    void unmount() throws IOException {
        if (disk != null) {
            disk.close();
        }
    }

    @FunctionalInterface
    private interface Saving {
        void to(Path target) throws Exception;
    }

    /** Saves on an ever larger disk; until it succeeds, what was there before must be all there is. */
    private void fill(int pages, int growth, Saving saving) throws Exception {
        disk.resize(pages);
        Map<Path, String> before = files();
        int failures = 0;
        for (int size = pages; ; size += growth) {
            disk.resize(size);
            Throwable failure = catchThrowable(() -> saving.to(folder.resolve("out")));
            if (failure == null) {
                break;
            }
            failures++;
            assertThat(files()).as("after %d pages", size).isEqualTo(before);
            assertThat(Failures.lines(failure))
                    .containsExactly("cannot write to " + folder.resolve("out") + ": No space left on device");
            assertThat(size).as("pages").isLessThan(2_000);
        }
        assertThat(failures).as("times that the disk was full").isPositive();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .contains("out")
                    .noneMatch(name -> name.startsWith("."));
        }
    }

    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                files.put(file, Files.isDirectory(file) ? "" : Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void run_isExportedWhole_orNotAtAll() throws Exception {
        fill(1, 2, target -> new Exporting(run).write(target, false, part -> {}));

        assertThat(Opening.differences(folder.resolve("out"), part -> {})).isEmpty();
    }

    @Test
    void earlierResults_areThere_untilTheNewOnesAreWhole() throws Exception {
        disk.resize(2_000);
        new Exporting(Scenarios.run(3, 2, 2)).write(folder.resolve("out"), false, part -> {});

        fill(16, 2, target -> new Exporting(run).write(target, true, part -> {}));

        assertThat(Opening.differences(folder.resolve("out"), part -> {})).isEmpty();
    }

    @Test
    void figures_areAddedAll_orNone() throws Exception {
        Files.createDirectory(folder.resolve("out"));
        disk.resize(2);
        Files.writeString(folder.resolve("out/mine.txt"), "mine");
        List<Figure> figures = FigureCatalogue.figures().subList(0, 3);
        Run whole = run.run();
        FigureFiles files = new FigureFiles(FigureFiles.Format.SVG, new Picture(400, 300, 1, Style.LIGHT));

        fill(3, 8, target -> {
            StagedOutput staged = StagedOutput.files(target, false, files.names(figures));
            OutputGuard.<Path, InterruptedException>guard(staged, () -> {
                FigureSource source = new FigureSource(whole, RunHeader.terms(whole));
                files.write(staged.path(), figures, source, figure -> {});
                staged.commit();
                return target;
            });
        });

        assertThat(folder.resolve("out/mine.txt")).hasContent("mine");
    }

    @Test
    void report_isWhole_orAsBefore() throws Exception {
        disk.resize(10);
        Files.writeString(folder.resolve("out"), "earlier");

        fill(12, 150, target -> new HtmlReport(run.run()).save(target, true, figure -> {}));
    }

    @Test
    void scenario_isWhole_orAsBefore() throws Exception {
        Scenario scenario = run.run().source().scenario();
        disk.resize(2);
        Files.writeString(folder.resolve("out"), "{}");

        fill(2, 1, target -> ScenarioWriter.write(scenario, target));
    }

    @Test
    void pictureAndNumbersOfAFigure_areWhole_orNotThere() throws Exception {
        Figure figure = FigureCatalogue.figures().get(0);
        Run whole = run.run();
        FigureSource source = new FigureSource(whole, RunHeader.terms(whole));
        Picture small = new Picture(400, 300, 1, Style.LIGHT);

        for (WholeFile.Content content : List.of(
                FigureSaving.png(() -> figure.of(source), small),
                FigureSaving.svg(() -> figure.of(source), Style.LIGHT),
                FigureSaving.csv(() -> figure.of(source)))) {
            fill(1, 1, target -> WholeFile.write(target, content));
            Files.delete(folder.resolve("out"));
        }
    }
}
