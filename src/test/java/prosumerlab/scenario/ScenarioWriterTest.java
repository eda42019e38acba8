package prosumerlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioWriterTest {
    @TempDir
    private Path folder;

    @Test
    void toJson_defaults_readBackToAnEqualScenario() throws ScenarioProblems {
        Scenario scenario = Scenario.defaults();

        assertThat(ScenarioReader.parse(ScenarioWriter.toJson(scenario), "written", List.of()))
                .isEqualTo(scenario)
                .hasSameHashCodeAs(scenario);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void toJson_randomScenario_readsBackToAnEqualScenario(long seed) throws ScenarioProblems {
        Scenario scenario = varied(new Random(seed));

        String json = ScenarioWriter.toJson(scenario);

        Scenario back = ScenarioReader.parse(json, "written", List.of());
        assertThat(back).isEqualTo(scenario).isNotEqualTo(Scenario.defaults());
        assertThat(ScenarioWriter.toJson(back)).isEqualTo(json);
    }

    @Test
    void toJson_keepsTheOrderOfTheRecordAndPlainNumbers() throws ScenarioProblems {
        String json = ScenarioWriter.toJson(ScenarioReader.parse(
                """
                {"blockchain": {"communityHashesPerSecond": 1e15, "miners": 3, "hashPowerShares": [1, 0.1, 1e-7]},
                 "name": "a \\"b\\" é\\u2028", "measured": {"price": [{"file": "p.csv"}]}, "seed": -9007199254740991}""",
                "test",
                List.of()));

        assertThat(json)
                .startsWith("{\n  \"name\": \"a \\\"b\\\" é\\u2028\",\n  \"description\": ")
                .contains("\n  \"seed\": -9007199254740991,\n  \"horizon\": {\n    \"hours\": 24,\n")
                .contains("    \"communityHashesPerSecond\": 1000000000000000,\n")
                .contains("    \"hashPowerShares\": [1, 0.1, 0.0000001]\n  },\n")
                .contains("    \"consumption\": [],\n    \"price\": [\n      {\n        \"file\": \"p.csv\"")
                .endsWith("\n  }\n}\n")
                .doesNotContain("\r");
    }

    @Test
    void toJson_longList_isBrokenIntoLines() {
        assertThat(ScenarioWriter.toJson(Scenario.defaults()).lines()).allMatch(line -> line.length() < 140);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG", "hi-IN-u-nu-deva"})
    void toJson_anyLocale_givesTheSameBytes(String tag) {
        String expected = ScenarioWriter.toJson(Scenario.defaults());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(ScenarioWriter.toJson(Scenario.defaults())).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void write_replacesTheFileAndLeavesNothingElse() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.json"), "old");

        ScenarioWriter.write(Scenario.defaults(), file);

        assertThat(ScenarioReader.read(file)).isEqualTo(Scenario.defaults());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void write_ontoAFolder_isRefusedAndLeavesIt() {
        assertThatThrownBy(() -> ScenarioWriter.write(Scenario.defaults(), folder))
                .isInstanceOf(IOException.class)
                .hasMessage(folder + " is a folder; choose another name for the file");
        assertThat(folder).isEmptyDirectory();
    }

    /** A valid scenario that differs from the defaults in every kind of setting. */
    private static Scenario varied(Random random) {
        int types = 1 + random.nextInt(30);
        Scenario base = Scenario.defaults();
        Battery battery = new Battery(
                random.nextDouble(), numbers(random, types), 0, 1, random.nextDouble(), 0.5, random.nextDouble() * 1e4);
        Consumption consumption =
                new Consumption(numbers(random, types), random.nextDouble(), numbers(random, 24), 0.1);
        Objective objective = Objective.values()[random.nextInt(Objective.values().length)];
        Scenario scenario = new Scenario(
                "n" + random.nextLong(),
                "d\n\t\"\\" + Character.toString(0x1F3E0),
                random.nextLong() >> 11,
                new Horizon(
                        1 + random.nextInt(8760), 5, base.horizon().startDate().plusDays(random.nextInt(9000))),
                new Community(1 + random.nextInt(500), numbers(random, types)),
                new Pv(numbers(random, types), random.nextDouble(), 0.3, -random.nextDouble() * 90, 0),
                battery,
                consumption,
                base.weather(),
                base.prices(),
                base.trading(),
                base.market(),
                base.blockchain(),
                Regulator.defaults(objective),
                base.measured());
        assertThat(ScenarioRules.check(scenario)).isEmpty();
        return scenario;
    }

    private static double[] numbers(Random random, int count) {
        return random.doubles(count, 1e-9, 9).toArray();
    }
}
