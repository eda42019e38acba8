package prosumerlab.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.scenario.Measured;
import prosumerlab.scenario.MeasuredFile;
import prosumerlab.scenario.Scenario;

class MeasuredCopiesTest {
    @TempDir
    Path base;

    @TempDir
    Path folder;

    @Test
    void copies_haveNamesOfTheirOwn_andTheScenarioPointsAtThem() throws IOException {
        Files.createDirectory(base.resolve("a"));
        Files.writeString(base.resolve("a/sun.csv"), "north");
        Files.writeString(base.resolve("sun.csv"), "south");
        Scenario scenario = Scenario.defaults()
                .withMeasured(new Measured(
                        List.of(
                                MeasuredFile.defaults().withFile("a/sun.csv"),
                                MeasuredFile.defaults().withFile("sun.csv"),
                                MeasuredFile.defaults().withFile("./a/sun.csv")),
                        List.of(),
                        List.of()));

        MeasuredCopies copies = new MeasuredCopies(scenario, base);
        copies.copyInto(folder);

        assertThat(copies.scenario().measured().pv())
                .extracting(MeasuredFile::file)
                .containsExactly("measured/sun.csv", "measured/2-sun.csv", "measured/sun.csv");
        assertThat(folder.resolve("measured/sun.csv")).hasContent("north");
        assertThat(folder.resolve("measured/2-sun.csv")).hasContent("south");
    }

    @Test
    void copies_ofTheirOwnFolder_keepTheirNames() throws IOException {
        Files.createDirectory(base.resolve("measured"));
        Files.writeString(base.resolve("measured/sun.csv"), "north");
        Files.writeString(base.resolve("measured/2-sun.csv"), "south");
        Measured measured = new Measured(
                List.of(
                        MeasuredFile.defaults().withFile("measured/sun.csv"),
                        MeasuredFile.defaults().withFile("measured/2-sun.csv")),
                List.of(),
                List.of());

        assertThat(new MeasuredCopies(Scenario.defaults().withMeasured(measured), base)
                        .scenario()
                        .measured())
                .isEqualTo(measured);
    }

    @Test
    void copies_areNoFolder_whenNothingIsMeasured() throws IOException {
        new MeasuredCopies(Scenario.defaults(), base).copyInto(folder);

        assertThat(folder).isEmptyDirectory();
    }
}
