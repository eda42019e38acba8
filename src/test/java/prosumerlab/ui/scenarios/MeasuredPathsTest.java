package prosumerlab.ui.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.scenario.Measured;
import prosumerlab.scenario.MeasuredFile;
import prosumerlab.scenario.Scenario;

class MeasuredPathsTest {
    @ParameterizedTest
    @CsvSource({
        "data/roof.csv, course, course, data/roof.csv",
        "data/roof.csv, course, course/mine, ../data/roof.csv",
        "../roof.csv, course/mine, other, ../course/roof.csv",
        "roof.csv, course, ., course/roof.csv"
    })
    void relative_path_names_the_same_file_from_the_new_folder(String file, String from, String to, String moved) {
        Scenario scenario = MeasuredPaths.move(withPv(file), Path.of(from), Path.of(to));

        assertThat(scenario.measured().pv()).extracting(MeasuredFile::file).containsExactly(moved);
        assertThat(Path.of(to).resolve(moved).toAbsolutePath().normalize())
                .isEqualTo(Path.of(from).resolve(file).toAbsolutePath().normalize());
    }

    @Test
    void absolute_path_stays() {
        String file = Path.of("roof.csv").toAbsolutePath().toString();

        assertThat(MeasuredPaths.move(withPv(file), Path.of("a"), Path.of("b"))
                        .measured()
                        .pv()
                        .get(0)
                        .file())
                .isEqualTo(file);
    }

    @ParameterizedTest
    @CsvSource({
        "scarce winter, scarce-winter.json",
        "'../../etc/passwd', etc-passwd.json",
        "'Übung 3: Preise?', Übung-3-Preise.json",
        "'???', scenario.json",
        "con*:, con.json"
    })
    void file_name_is_made_of_the_name_without_what_desktops_refuse(String name, String file) {
        assertThat(ScenarioActions.fileName(name)).isEqualTo(file);
    }

    private static Scenario withPv(String file) {
        return Scenario.defaults()
                .withMeasured(new Measured(List.of(MeasuredFile.defaults().withFile(file)), List.of(), List.of()));
    }
}
