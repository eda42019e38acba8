package prosumerlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.figure.Figure;
import prosumerlab.figure.catalogue.FigureCatalogue;
import prosumerlab.testkit.Captured;

class FiguresCommandTest {
    @TempDir
    static Path results;

    @TempDir
    Path folder;

    private final Captured captured = new Captured();

    private int execute(Captured terminal, String... args) {
        return new CommandLineProgram(new ProgramParts(), terminal.terminal(false)).execute(args);
    }

    private int execute(String... args) {
        return execute(captured, args);
    }

    @BeforeAll
    static void run() {
        Captured captured = new Captured();
        new CommandLineProgram(new ProgramParts(), captured.terminal(false)).execute(new String[] {
            "run",
            "--hours",
            "3",
            "--prosumers",
            "8",
            "--out",
            results.resolve("r").toString()
        });
        assertThat(captured.err()).isEmpty();
    }

    private static String saved() {
        return results.resolve("r").toString();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void run_drawsAllFigures_thatVerifyLeavesAlone() throws IOException {
        String out = folder.resolve("r").toString();

        assertThat(execute("run", "--hours", "2", "--prosumers", "4", "--figures", "--out", out))
                .isEqualTo(ExitCode.FINE);

        assertThat(names(folder.resolve("r/figures")))
                .containsExactlyInAnyOrderElementsOf(FigureCatalogue.figures().stream()
                        .map(Figure::key)
                        .flatMap(key -> Stream.of(key + ".csv", key + ".png"))
                        .toList());
        assertThat(execute("verify", out)).isEqualTo(ExitCode.FINE);
        assertThat(execute("run", "--hours", "2", "--prosumers", "4", "--force", "--out", out))
                .isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve("r/figures")).doesNotExist();
    }

    @Test
    void run_writesAReport_thatVerifyLeavesAloneAndForceReplaces() throws IOException {
        String out = folder.resolve("r").toString();

        assertThat(execute("run", "--hours", "2", "--prosumers", "4", "--report", "--out", out))
                .isEqualTo(ExitCode.FINE);

        assertThat(folder.resolve("r/report.html")).content().contains("<h1>default</h1>", "horizon.<wbr>hours");
        assertThat(folder.resolve("r/figures")).doesNotExist();
        assertThat(execute("verify", out)).isEqualTo(ExitCode.FINE);
        assertThat(execute("run", "--hours", "2", "--prosumers", "4", "--force", "--out", out))
                .isEqualTo(ExitCode.FINE);
        assertThat(folder.resolve("r/report.html")).doesNotExist();
    }

    @Test
    void figures_ofAFolder_areThoseThatTheRunDraws() throws IOException {
        String out = folder.resolve("r").toString();
        execute("run", "--hours", "3", "--prosumers", "8", "--figures", "--out", out);

        assertThat(execute("figures", saved(), "--out", folder.resolve("f").toString()))
                .isEqualTo(ExitCode.FINE);

        assertThat(captured.out())
                .contains("figures: " + FigureCatalogue.figures().size() + " in ");
        for (String name : names(folder.resolve("f"))) {
            assertThat(folder.resolve("f").resolve(name))
                    .as(name)
                    .hasSameBinaryContentAs(folder.resolve("r/figures").resolve(name));
        }
    }

    @Test
    void figures_addsWhatWasAskedForOnly() throws IOException {
        Path out = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(out.resolve("notes.txt"), "mine");

        assertThat(execute(
                        "figures",
                        saved(),
                        "--only",
                        "prices, energy-flows",
                        "--format",
                        "svg",
                        "--style",
                        "print",
                        "--width",
                        "800",
                        "--height",
                        "500",
                        "--step",
                        "1",
                        "--home",
                        "2",
                        "--out",
                        out.toString()))
                .isEqualTo(ExitCode.FINE);

        assertThat(names(out))
                .containsExactly("energy-flows.csv", "energy-flows.svg", "notes.txt", "prices.csv", "prices.svg");
        assertThat(captured.out()).isEqualTo("figures: 2 in " + out + "\n");
    }

    @Test
    void figures_replacesNothing_unlessForced() throws IOException {
        Path out = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(out.resolve("prices.png"), "mine");
        String[] command = {
            "figures", saved(), "--only", "prices", "--width", "400", "--height", "300", "--out", out.toString()
        };

        assertThat(execute(command)).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(captured.err())
                .isEqualTo(out.resolve("prices.png")
                        + " exists already; choose another folder with --out or add --force to replace it\n");
        assertThat(out.resolve("prices.png")).hasContent("mine");

        String[] forced =
                Stream.concat(Stream.of(command), Stream.of("--force")).toArray(String[]::new);
        assertThat(execute(forced)).isEqualTo(ExitCode.FINE);
        assertThat(Files.size(out.resolve("prices.png"))).isGreaterThan(1000);
        assertThat(names(folder)).containsExactly("mine");
    }

    @Test
    void figures_saysAllThatIsWrongAtOnce_andWritesNothing() throws IOException {
        assertThat(execute(
                        "figures",
                        folder.resolve("no").toString(),
                        "--only",
                        "pricess,zzzzz",
                        "--format",
                        "gif",
                        "--style",
                        "blue",
                        "--width",
                        "10",
                        "--scale",
                        "1e3",
                        "--step",
                        "-",
                        "--home",
                        "x",
                        "--out",
                        folder.resolve("f").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);

        assertThat(captured.err().lines())
                .anyMatch(line -> line.equals("--only: there is no figure pricess; did you mean prices?"))
                .anyMatch(line ->
                        line.startsWith("--only: there is no figure zzzzz; there are generation-and-consumption, "))
                .contains(
                        "--format: gif is not one of png, svg",
                        "--style: blue is not one of light, dark, print",
                        "--width: 10 is not a number between 200 and 10000",
                        "--scale: 1e3 is not a number between 0.25 and 8",
                        "--step: - is not a whole number from 0",
                        "--home: x is not a whole number from 0",
                        folder.resolve("no") + ": no such folder");
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void figures_refusesAPictureThatNoMemoryHolds() {
        assertThat(execute("figures", saved(), "--width", "9000", "--height", "9000", "--scale", "8"))
                .isEqualTo(ExitCode.BAD_INPUT);

        assertThat(captured.err()).startsWith("a picture of 72000 x 72000 pixels is too large: at most 100 million");
    }

    @Test
    void figures_refusesAStepAndAHomeThatAreNotThere() throws IOException {
        assertThat(execute(
                        "figures",
                        saved(),
                        "--step",
                        "3",
                        "--home",
                        "8",
                        "--out",
                        folder.resolve("f").toString()))
                .isEqualTo(ExitCode.BAD_INPUT);

        assertThat(captured.err())
                .isEqualTo("--step: there is no step 3; the last is 2\n--home: there is no home 8; the last is 7\n");
        assertThat(names(folder)).isEmpty();
    }
}
