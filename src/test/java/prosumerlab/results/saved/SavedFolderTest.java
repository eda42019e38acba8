package prosumerlab.results.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.history.Gap;
import prosumerlab.history.Quantity;
import prosumerlab.history.Run;
import prosumerlab.history.RunSource;
import prosumerlab.results.ProgramVersion;
import prosumerlab.results.table.TableKind;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.session.HeadlessRun;
import prosumerlab.testkit.RunDump;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.SavedRuns;
import prosumerlab.testkit.Scenarios;

/** Folders as they were written, and with every kind of damage. */
class SavedFolderTest {
    private static Run run;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeRun() {
        run = Runs.of(Scenarios.with("community.prosumers", 12, "horizon.hours", 14, "blockchain.difficulty", 1));
    }

    @BeforeEach
    void write() throws IOException {
        SavedRuns.write(run, folder);
    }

    private SavedRun open() throws IOException, InterruptedException {
        return SavedFolder.of(folder).open(SavedFolderTest::engine, hour -> {});
    }

    private static RunSource engine(LoadedScenario source) {
        return new HeadlessRun(source, 1);
    }

    static Stream<String> files() {
        return Stream.concat(tables(), Stream.of("chain.json", "summary.json", "scenario.json"));
    }

    static Stream<String> tables() {
        return Arrays.stream(TableKind.values()).map(TableKind::fileName);
    }

    @Test
    void folder_asItWasWritten_isReproducedWithEverything() throws Exception {
        SavedRun saved = open();

        assertThat(saved.reproduced()).isTrue();
        assertThat(saved.notes()).isEmpty();
        assertThat(saved.run().gaps()).isEmpty();
        assertThat(RunDump.of(saved.run())).isEqualTo(RunDump.of(run));
    }

    @Test
    void hoursAreHandedOutAsTheyAreComputed() throws Exception {
        int[] steps = {0};

        SavedFolder.of(folder).open(SavedFolderTest::engine, hour -> steps[0]++);

        assertThat(steps[0]).isEqualTo(14);
    }

    @Test
    void editedCell_isShownAsTheFolderHoldsIt_andNamed() throws Exception {
        Path file = folder.resolve("prosumer_energy.csv");
        List<String> lines = Files.readAllLines(file);
        String[] cells = lines.get(20).split(",", -1);
        String before = cells[4];
        cells[4] = "7.123456";
        lines.set(20, String.join(",", cells));
        Files.writeString(file, String.join("\r\n", lines) + "\r\n");

        SavedRun saved = open();

        assertThat(saved.reproduced()).isFalse();
        assertThat(saved.notes())
                .contains("prosumer_energy.csv: line 21, PV_Generation_kWh: found 7.123456, expected " + before);
        assertThat(saved.run().hours().get(1).homes().get(Quantity.PV, 7)).isEqualTo(7_123_456);
        assertThat(saved.run().homes()).isEqualTo(run.homes());
        assertThat(saved.run().gaps()).containsExactly(Gap.BARGAINING, Gap.AUDIT);
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileCutOff_isSaidWithItsName(String name) throws Exception {
        Path file = folder.resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(whatIsSaid()).anySatisfy(line -> assertThat(line).contains(name));
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileCutOffWithinItsLastLine_isSaidWithItsName(String name) throws Exception {
        Path file = folder.resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 4));

        assertThat(whatIsSaid()).anySatisfy(line -> assertThat(line).contains(name));
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileMissing_isSaidWithItsName(String name) throws Exception {
        Files.delete(folder.resolve(name));

        assertThat(whatIsSaid()).anySatisfy(line -> assertThat(line).contains(name));
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileOfJunk_isSaidWithItsName(String name) throws Exception {
        byte[] junk = new byte[5_000];
        new Random(7).nextBytes(junk);
        Files.write(folder.resolve(name), junk);

        assertThat(whatIsSaid()).anySatisfy(line -> assertThat(line).contains(name));
    }

    @ParameterizedTest
    @MethodSource("files")
    void emptyFile_isSaidWithItsName(String name) throws Exception {
        Files.write(folder.resolve(name), new byte[0]);

        assertThat(whatIsSaid()).anySatisfy(line -> assertThat(line).contains(name));
    }

    @ParameterizedTest
    @MethodSource("files")
    void fileInAnotherEncoding_isSaidWithItsName(String name) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, Files.readString(file).getBytes(StandardCharsets.UTF_16));

        assertThat(whatIsSaid()).anySatisfy(line -> assertThat(line).contains(name));
    }

    @ParameterizedTest
    @MethodSource("files")
    void folderInThePlaceOfAFile_isSaidWithItsName(String name) throws Exception {
        Files.delete(folder.resolve(name));
        Files.createDirectory(folder.resolve(name));

        assertThat(whatIsSaid()).anySatisfy(line -> assertThat(line).contains(name));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void columnsSwapped_areSaidWithFileAndLine(String name) throws Exception {
        Path file = folder.resolve(name);
        List<String> lines = Files.readAllLines(file).stream()
                .map(line -> line.split(",", -1))
                .map(cells -> {
                    String swapped = cells[3];
                    cells[3] = cells[4];
                    cells[4] = swapped;
                    return String.join(",", cells);
                })
                .toList();
        Files.writeString(file, String.join("\r\n", lines) + "\r\n");

        assertThat(whatIsSaid())
                .anySatisfy(line -> assertThat(line).startsWith(name).contains("line 1"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rowsMissingWithin_areSaidWithFileAndLine(String name) throws Exception {
        Path file = folder.resolve(name);
        List<String> lines = Files.readAllLines(file);
        lines.remove(lines.size() == 3 ? 1 : 3);
        Files.writeString(file, String.join("\r\n", lines) + "\r\n");

        assertThat(whatIsSaid()).anySatisfy(line -> assertThat(line).matches(name + ":( line)? ?[24].*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "1e400", "NaN", "-"})
    void cellThatIsNoNumber_isNamedByLineAndColumn(String cell) throws Exception {
        Path file = folder.resolve("prosumer_energy.csv");
        List<String> lines = Files.readAllLines(file);
        String[] cells = lines.get(5).split(",", -1);
        cells[5] = cell;
        lines.set(5, String.join(",", cells));
        Files.writeString(file, String.join("\r\n", lines) + "\r\n");

        assertThat(whatIsSaid()).anySatisfy(line -> assertThat(line)
                .startsWith("prosumer_energy.csv:6: Consumption_kWh: ")
                .contains("is not a number"));
    }

    @Test
    void allDamage_isSaidAtOnce() throws Exception {
        for (String name : List.of("prosumer_energy.csv", "prosumer_trading.csv", "regulator_actions.csv")) {
            Path file = folder.resolve(name);
            List<String> lines = Files.readAllLines(file);
            lines.set(2, lines.get(2).replaceFirst("\\.", ",,").replaceFirst(",,", "x"));
            Files.writeString(file, String.join("\r\n", lines) + "\r\n");
        }

        assertThat(whatIsSaid())
                .anySatisfy(line -> assertThat(line).startsWith("prosumer_energy.csv:3: "))
                .anySatisfy(line -> assertThat(line).startsWith("prosumer_trading.csv:3: "))
                .anySatisfy(line -> assertThat(line).startsWith("regulator_actions.csv:3: "));
    }

    @Test
    void laterVersion_isSaid_whereTheFolderDiffers() throws Exception {
        Path summary = folder.resolve("summary.json");
        Files.writeString(summary, Files.readString(summary).replace("\"" + ProgramVersion.text() + "\"", "\"99.0\""));

        assertThat(open().notes()).anySatisfy(line -> assertThat(line).contains("written by version \"99.0\""));
    }

    @Test
    void laterVersion_isSaid_whereItsScenarioCannotBeRead() throws Exception {
        Path summary = folder.resolve("summary.json");
        Files.writeString(summary, Files.readString(summary).replace("\"" + ProgramVersion.text() + "\"", "\"99.0\""));
        Path scenario = folder.resolve("scenario.json");
        Files.writeString(scenario, Files.readString(scenario).replace("\"seed\"", "\"tides\": 1,\n  \"seed\""));

        assertThat(whatIsSaid())
                .anySatisfy(line -> assertThat(line).contains("tides"))
                .anySatisfy(line -> assertThat(line).contains("written by version \"99.0\""));
    }

    @Test
    void emptyFolder_isNoResultsFolder(@TempDir Path empty) {
        assertThatThrownBy(() -> SavedFolder.of(empty))
                .isInstanceOf(DamagedFolderException.class)
                .hasMessageContaining("is not a results folder");
        assertThatThrownBy(() -> SavedFolder.of(empty.resolve("gone"))).hasMessageContaining("no such folder");
        assertThatThrownBy(() -> SavedFolder.of(folder.resolve("summary.json"))).hasMessageContaining("is a file");
    }

    @Test
    void interruptedReading_stops() {
        try {
            assertThatThrownBy(() -> SavedFolder.of(folder).open(SavedFolderTest::engine, hour -> {
                        if (hour.step() == 3) {
                            Thread.currentThread().interrupt();
                        }
                    }))
                    .isInstanceOfAny(InterruptedException.class, CancellationException.class);
        } finally {
            // The next test must not find this thread interrupted.
            Thread.interrupted();
        }
    }

    @Test
    void runThatDoesNotFit_isRefusedInASentence() {
        assertThatThrownBy(() -> RunMemory.check("year", 100, 8_760, 100 << 20))
                .isInstanceOf(DamagedFolderException.class)
                .hasMessageContaining("year: a run of 100 homes over 8760 steps takes about")
                .hasMessageContaining("100 MB are free");
    }

    /** What a person is told, whether or not the folder opens. */
    private List<String> whatIsSaid() throws IOException, InterruptedException {
        try {
            SavedRun saved = open();
            assertThat(saved.reproduced()).isFalse();
            assertThat(saved.run().hours()).isNotEmpty();
            return saved.notes();
        } catch (DamagedFolderException e) {
            return e.problems();
        }
    }
}
