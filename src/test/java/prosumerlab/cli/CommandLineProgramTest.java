package prosumerlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.history.Audit;
import prosumerlab.history.HourRecord;
import prosumerlab.testkit.Captured;
import prosumerlab.testkit.FakeParts;

class CommandLineProgramTest {
    @TempDir
    Path folder;

    private final Captured captured = new Captured();

    private int execute(Parts parts, String... args) {
        return new CommandLineProgram(parts, captured.terminal(false)).execute(args);
    }

    private int execute(String... args) {
        return execute(new FakeParts(), args);
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private static HourRecord red(HourRecord hour) {
        Audit audit = hour.step() == 2
                ? new Audit(List.of(new Audit.Violation(Audit.Check.ENERGY, "0.1 kWh vanished")))
                : Audit.GREEN;
        return new HourRecord(
                hour.step(),
                hour.forecastPrice(),
                hour.cloudCover(),
                hour.clearSkyIrradiance(),
                hour.homes(),
                hour.negotiations(),
                hour.trades(),
                hour.market(),
                hour.blocks(),
                hour.pendingTransactions(),
                hour.bans(),
                hour.accounts(),
                audit);
    }

    @Test
    void run_writesTheFolderAndSaysWhatAndWhere() {
        assertThat(execute("run", "--seed", "7", "--hours=3", "--set", "community.prosumers=2", "--out", out("r")))
                .isEqualTo(ExitCode.FINE);

        assertThat(folder.resolve("r/scenario.json")).hasContent("7 3 2");
        assertThat(captured.out())
                .contains("default, seed 7: 2 homes, 3 h")
                .contains("PV generation")
                .contains("audits: green in all 3 steps")
                .contains("results: " + out("r"));
        assertThat(captured.err()).isEmpty();
    }

    @Test
    void run_drawsABarOnATerminalOnly() {
        new CommandLineProgram(new FakeParts(), captured.terminal(true))
                .execute(new String[] {"run", "--out", out("r")});

        assertThat(captured.err()).contains("100 %, 6 of 6 steps").endsWith("\r");
        assertThat(captured.out()).doesNotContain("\r");
    }

    @Test
    void run_isRefused_whenTheFolderExists_unlessForced() {
        execute("run", "--out", out("r"));

        assertThat(execute("run", "--out", out("r"), "--seed", "2")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(captured.err())
                .isEqualTo(out("r") + " exists already; choose another name or add --force to replace it\n");
        assertThat(execute("run", "--out", out("r"), "--seed", "2", "--force")).isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve("r/scenario.json")).hasContent("2 6 4");
    }

    @Test
    void run_namesTheFirstViolation_andKeepsTheFolder() {
        assertThat(execute(new FakeParts(CommandLineProgramTest::red), "run", "--out", out("r")))
                .isEqualTo(ExitCode.FAILED);

        assertThat(captured.err()).isEqualTo("audit failed: step 2, energy: 0.1 kWh vanished\n");
        assertThat(captured.out()).contains("audits: red in 1 of 6 steps");
        assertThat(folder.resolve("r/summary.json")).exists();
    }

    @Test
    void run_leavesNothing_whenItIsInterrupted() throws IOException {
        int code = execute(
                new FakeParts(hour -> {
                    Thread.currentThread().interrupt();
                    return hour;
                }),
                "run",
                "--out",
                out("r"));

        Thread.interrupted(); // the runner's thread is used again
        assertThat(code).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(entries()).isEmpty();
    }

    @Test
    void run_leavesNothingAndSaysOneLine_whenTheProgramIsAtFault() throws IOException {
        int code = execute(
                new FakeParts(hour -> {
                    throw new IllegalStateException("two suns\nin the sky");
                }),
                "run",
                "--out",
                out("r"));

        assertThat(code).isEqualTo(ExitCode.FAILED);
        assertThat(captured.err())
                .startsWith("this is a fault of Prosumer Lab: IllegalStateException: two suns (")
                .hasLineCount(1);
        assertThat(entries()).isEmpty();
    }

    @Test
    void run_saysAllThatIsWrong() {
        assertThat(execute("run", "--set", "a=1", "--set", "b=2", "--out", out("r")))
                .isEqualTo(ExitCode.BAD_INPUT);

        assertThat(captured.err())
                .isEqualTo("--set a=1: there is no such setting\n--set b=2: there is no such setting\n");
    }

    @Test
    void verify_isFine_forAnUntouchedFolder() throws IOException {
        execute("run", "--out", out("r"));

        assertThat(execute("verify", out("r"))).isEqualTo(ExitCode.FINE);
        assertThat(captured.out()).endsWith(out("r") + ": verified\n");
        assertThat(entries()).containsExactly("r");
    }

    @Test
    void verify_namesTheCellThatWasChanged() throws IOException {
        execute("run", "--out", out("r"));
        Path table = folder.resolve("r/prosumer_energy.csv");
        String[] lines = Files.readString(table).split("\r\n", -1);
        lines[5] = lines[5].replaceFirst("^(\\d+,\\d+,\\d+,\\d+),[^,]*", "$1,99.000000");
        Files.writeString(table, String.join("\r\n", lines));

        assertThat(execute("verify", out("r"))).isEqualTo(ExitCode.FAILED);
        assertThat(captured.out())
                .contains("prosumer_energy.csv: line 6, PV_Generation_kWh: found 99.000000, expected ");
    }

    @Test
    void verify_refusesAnyOtherFolder() {
        assertThat(execute("verify", folder.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(captured.err()).contains("is not a results folder");
    }

    @Test
    void verify_checksAChainAlone() throws IOException {
        Path good = Files.writeString(folder.resolve("chain.json"), "fine");
        Path bad = Files.writeString(folder.resolve("bad.json"), "broken");

        assertThat(execute("verify", "--chain", good.toString())).isEqualTo(ExitCode.FINE);
        assertThat(execute("verify", "--chain", bad.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(execute("verify")).isEqualTo(ExitCode.BAD_INPUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "7"})
    void sweep_writesTheSameRows_whateverTheNumberOfJobs(String jobs) throws IOException {
        String[] sweep = {
            "sweep", "--seeds", "1..6", "--set", "horizon.hours=3,5", "--jobs", jobs, "--out", out("s.csv")
        };
        assertThat(execute(sweep)).isEqualTo(ExitCode.FINE);

        List<String> lines = Files.readAllLines(folder.resolve("s.csv"));
        assertThat(lines).hasSize(13);
        assertThat(lines.get(0)).startsWith("horizon.hours,seed,pv_kwh,").endsWith(",audits");
        assertThat(lines.get(1)).startsWith("3,1,").endsWith(",green");
        assertThat(lines.get(12)).startsWith("5,6,");
        assertThat(execute("sweep", "--seeds", "1..6", "--set", "horizon.hours=3,5", "--out", out("all.csv")))
                .isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve("s.csv")).hasSameBinaryContentAs(folder.resolve("all.csv"));
    }

    @Test
    void sweep_agreesWithTheSummaryOfARun() throws IOException {
        execute("sweep", "--seeds", "5", "--out", out("s.csv"));
        execute("run", "--seed", "5", "--out", out("r"));

        String pv = Files.readAllLines(folder.resolve("s.csv")).get(1).split(",")[1];
        assertThat(Files.readString(folder.resolve("r/summary.json"))).contains("\"pv_kwh\": " + pv + ",");
    }

    @Test
    void sweep_finishesAndFails_whenAnAuditIsRed() throws IOException {
        int code =
                execute(new FakeParts(CommandLineProgramTest::red), "sweep", "--seeds", "1,2", "--out", out("s.csv"));

        assertThat(code).isEqualTo(ExitCode.FAILED);
        assertThat(captured.err()).isEqualTo("audit failed: seed 1, step 2, energy: 0.1 kWh vanished\n");
        assertThat(Files.readAllLines(folder.resolve("s.csv")))
                .hasSize(3)
                .last()
                .asString()
                .endsWith(",red");
    }

    @Test
    void sweep_leavesNothing_whenARunFails() throws IOException {
        Parts failing = new FakeParts(hour -> {
            throw new OutOfMemoryError("heap");
        });

        assertThat(execute(failing, "sweep", "--seeds", "1..9", "--out", out("s.csv")))
                .isEqualTo(ExitCode.FAILED);
        assertThat(captured.err()).startsWith("not enough memory").hasLineCount(1);
        assertThat(entries()).isEmpty();
    }

    @Test
    void sweep_guardsTextAgainstSpreadsheets() throws IOException {
        execute("sweep", "--seeds", "1", "--set", "name==cmd()", "--out", out("s.csv"));

        assertThat(Files.readAllLines(folder.resolve("s.csv")).get(1)).startsWith("'=cmd(),1,");
    }

    @Test
    void scenario_showsAndChecks() throws IOException {
        Path good = Files.writeString(folder.resolve("good.json"), "1 2 3");
        Path bad = Files.writeString(folder.resolve("bad.json"), "?");

        assertThat(execute("scenario", "show", good.toString())).isEqualTo(ExitCode.FINE);
        assertThat(captured.out()).isEqualTo("1 2 3\n");
        assertThat(execute("scenario", "check", good.toString(), bad.toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(captured.out()).endsWith(good + ": fine\n");
        assertThat(captured.err()).isEqualTo(bad + ": is not a scenario\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "run --help", "verify -h", "sweep --help", "scenario --help", "scenario check --help"})
    void help_hasExamples(String args) {
        assertThat(execute(args.split(" "))).isEqualTo(ExitCode.FINE);
        assertThat(captured.out()).contains("Usage: prosumer-lab").contains("Examples:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "run",
                "run --out",
                "run a b --out x",
                "run --seed",
                "sweep --out x",
                "run --colour --out x",
                "scenario",
                "scenario fix",
                "scenario check",
                "sweep --seeds x --out y",
                "sweep --seeds 1 --jobs 0 --out y",
                "verify a --chain b",
                "--seed 3"
            })
    void usageError_isOneLineWithAHint(String args) throws IOException {
        assertThat(execute(args.split(" "))).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(captured.err()).hasLineCount(1);
        assertThat(captured.out()).isEmpty();
        assertThat(entries()).isEmpty();
    }

    @Test
    void usageError_namesWhatWasNotUnderstood() {
        execute("runn");
        execute("run", "a", "b", "--out", out("x"));

        assertThat(captured.err())
                .contains("\"runn\" is not one of figures, run, scenario, sweep, verify; try")
                .contains("\"b\" is one argument too many; try");
    }

    @Test
    void run_saysWhatIsWrongWithTheFolderToo() throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "text");

        assertThat(execute("run", "--set", "a=1", "--out", file.toString())).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(captured.err())
                .isEqualTo("--set a=1: there is no such setting\n" + file
                        + " is a file; choose another name for the folder\n");
    }

    @Test
    void run_namesThePlace_whenTheDiskIsFull() throws IOException {
        int code = execute(
                new FakeParts(hour -> {
                    throw new UncheckedIOException(new IOException("No space left on device"));
                }),
                "run",
                "--out",
                out("r"));

        assertThat(code).isEqualTo(ExitCode.FAILED);
        assertThat(captured.err())
                .isEqualTo("cannot write to " + out("r") + ": No space left on device; nothing was written\n");
        assertThat(entries()).isEmpty();
    }

    @Test
    void sweep_saysAllThatIsWrong() throws IOException {
        assertThat(execute("sweep", "--seeds", "x", "--jobs", "0", "--set", "a=1", "--out", folder.toString()))
                .isEqualTo(ExitCode.BAD_INPUT);

        assertThat(captured.err())
                .contains("--seeds x: ")
                .contains("--jobs 0: ")
                .contains("--set a=1: there is no such setting")
                .contains(folder + " is a folder")
                .hasLineCount(4);
        assertThat(entries()).isEmpty();
    }

    @Test
    void sweep_replacesNothingButASweep_whenForced() throws IOException {
        Path scenario = Files.writeString(folder.resolve("mine.json"), "1 2 3");

        assertThat(execute("sweep", scenario.toString(), "--seeds", "1", "--force", "--out", scenario.toString()))
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(scenario).hasContent("1 2 3");
        assertThat(execute("sweep", "--seeds", "1", "--out", out("s.csv"))).isEqualTo(ExitCode.FINE);
        assertThat(execute("sweep", "--seeds", "1,2", "--set", "name=a", "--force", "--out", out("s.csv")))
                .isEqualTo(ExitCode.FINE);
        assertThat(execute("sweep", "--seeds", "3", "--force", "--out", out("s.csv")))
                .isEqualTo(ExitCode.FINE);
        assertThat(Files.readAllLines(folder.resolve("s.csv"))).hasSize(2);
    }

    @Test
    void output_thatCannotBeWritten_isAFailure() {
        Terminal full = new Terminal(
                new PrintStream(new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                }),
                captured.terminal(false).err(),
                false);

        assertThat(new CommandLineProgram(new FakeParts(), full).execute(new String[] {"scenario", "show"}))
                .isEqualTo(ExitCode.FAILED);
        assertThat(captured.err())
                .startsWith("standard output could not be written")
                .hasLineCount(1);
    }

    @Test
    void version_isThatOfTheBuild() {
        assertThat(execute("--version")).isEqualTo(ExitCode.FINE);
        assertThat(captured.out()).matches("Prosumer Lab \\d+\\.\\d+.*\\n");
    }

    @Test
    void defaultRun_takesAFreeName() throws IOException {
        DefaultRun run = new DefaultRun(new FakeParts(), captured.terminal(false), folder);
        assertThat(run.execute()).isEqualTo(ExitCode.FINE);
        assertThat(run.execute()).isEqualTo(ExitCode.FINE);

        assertThat(entries()).containsExactly("results", "results-2");
        assertThat(captured.out()).contains("no display").contains("For the window");
    }
}
