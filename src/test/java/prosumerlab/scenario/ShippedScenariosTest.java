package prosumerlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {
    private static final Path FOLDER = Path.of("scenarios");

    /**
     * To write it anew after the defaults have changed:
     * {@code mvn test -Dtest='ShippedScenariosTest#defaultFile*,ScenarioManualTest' -DupdateScenarios=true}.
     */
    @Test
    void defaultFile_spellsOutTheDefaults() throws IOException {
        Path file = FOLDER.resolve("default.json");
        String expected = ScenarioWriter.toJson(Scenario.defaults());
        if (Boolean.getBoolean("updateScenarios")) {
            Files.writeString(file, expected);
        }

        assertThat(file).content().isEqualTo(expected);
    }

    @Test
    void names_areThoseOfTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(ShippedScenarios.names().stream()
                            .map(name -> name + ".json")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void readBuiltIn_eachScenario_isTheFileAndSaysWhatItTeaches(String name) throws ScenarioProblems {
        Scenario scenario = ScenarioReader.readBuiltIn(name, List.of());

        assertThat(scenario).isEqualTo(ScenarioReader.read(FOLDER.resolve(name + ".json")));
        assertThat(scenario.name()).isEqualTo(name);
        assertThat(scenario.description()).hasSizeGreaterThan(40);
        assertThat(ScenarioRules.check(scenario)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "clear-day, weather.cloudCover, 0",
        "clear-day, consumption.level, 1",
        "no-batteries, battery.share, 0",
        "no-regulator, regulator.enabled, false",
        "scarce-winter, horizon.startDate, \"2025-12-15\"",
        "hard-mining, blockchain.difficulty, 5",
        "large-community, community.prosumers, 5000",
        "week, horizon.hours, 168"
    })
    void readBuiltIn_eachScenario_differsInWhatItIsNamedFor(String name, String path, String value)
            throws ScenarioProblems {
        Scenario named = ScenarioReader.readBuiltIn(name, List.of(SettingOverride.parse(path + "=" + value)));

        assertThat(named).isEqualTo(ScenarioReader.readBuiltIn(name, List.of()));
    }

    @Test
    void readBuiltIn_override_isApplied() throws ScenarioProblems {
        assertThat(ScenarioReader.readBuiltIn("week", List.of(SettingOverride.parse("seed=9")))
                        .seed())
                .isEqualTo(9);
    }

    @Test
    void readBuiltIn_unknownName_listsTheNames() {
        assertThat(catchThrowableOfType(ScenarioProblems.class, () -> ScenarioReader.readBuiltIn("weak", List.of())))
                .hasMessage("weak: no scenario of this name; there are default, clear-day, no-batteries, no-regulator,"
                        + " scarce-winter, hard-mining, large-community, week; did you mean week?");
    }

    static List<String> names() {
        return ShippedScenarios.names();
    }
}
