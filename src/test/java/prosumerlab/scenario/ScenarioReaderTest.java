package prosumerlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioReaderTest {
    @TempDir
    private Path folder;

    @Test
    void parse_emptyObject_givesTheDefaults() throws ScenarioProblems {
        assertThat(parse("{}")).isEqualTo(Scenario.defaults());
    }

    @Test
    void parse_someSettings_leavesTheOthersAtTheirDefaults() throws ScenarioProblems {
        Scenario scenario = parse(
                """
                {"seed": -9007199254740991, "horizon": {"hours": 1.68e2, "startDate": "2024-02-29"},
                 "battery": {"minimumSoc": -0.0, "capacityKwhByHomeType": [1,2,3,4,5,6,7,8,9,10.5]},
                 "market": {"enabled": false}}""");

        assertThat(scenario.seed()).isEqualTo(-9_007_199_254_740_991L);
        assertThat(scenario.horizon()).isEqualTo(new Horizon(168, 60, LocalDate.of(2024, 2, 29)));
        assertThat(Double.doubleToRawLongBits(scenario.battery().minimumSoc())).isZero();
        assertThat(scenario.battery().capacityKwhByHomeType()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10.5);
        assertThat(scenario.battery().maximumSoc()).isEqualTo(Battery.defaults().maximumSoc());
        assertThat(scenario.market().enabled()).isFalse();
        assertThat(scenario.weather()).isEqualTo(Weather.defaults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740991", "9007199254740990", "-9007199254740991", "123456789012345"})
    void parse_longSeed_isKeptExactly(String seed) throws ScenarioProblems {
        assertThat(parse("{\"seed\": " + seed + "}").seed()).isEqualTo(Long.parseLong(seed));
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void parse_objective_setsTheDefaultsOfItsIncentives(Objective objective) throws ScenarioProblems {
        Scenario scenario = parse("{\"regulator\": {\"objective\": \"" + objective.key() + "\"}}");

        assertThat(scenario.regulator()).isEqualTo(Regulator.defaults(objective));
    }

    @Test
    void parse_measuredFiles_becomeRecords() throws ScenarioProblems {
        Scenario scenario = parse("{\"measured\": {\"pv\": [{\"file\": \"a.csv\"}, {\"file\": \"b/c.csv\"}]}}");

        assertThat(scenario.measured().pv()).extracting(MeasuredFile::file).containsExactly("a.csv", "b/c.csv");
        assertThat(scenario.measured().price()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"battery\": {\"minimumSoc\": 1.2}} | battery.minimumSoc: 1.2 is not between 0 and 1",
                "{\"battery\": {\"minimumSoc\": NaN}} | battery.minimumSoc: NaN is not a number",
                "{\"battery\": {\"minimumSoc\": -Infinity}} | battery.minimumSoc: -Infinity is not a number",
                "{\"battery\": {\"minimumSoc\": 1e999}} | battery.minimumSoc: 1e999 is not between 0 and 1",
                "{\"battery\": {\"minimumSoc\": -1e999}} | battery.minimumSoc: -1e999 is not between 0 and 1",
                "{\"battery\": {\"minimumSoc\": 1e-999}} | battery.minimumSoc: 1e-999 is too small to be told from 0",
                "{\"battery\": {\"minimumSoc\": 01}} | battery.minimumSoc: 01 is not a number",
                "{\"battery\": {\"minimumSoc\": \"0.1\"}} | battery.minimumSoc: \"0.1\" is not a number",
                "{\"battery\": {\"minimumSoc\": null}} | battery.minimumSoc: null is not a number; leave it out for the default",
                "{\"battery\": {\"minimumSoc\": [0.1]}} | battery.minimumSoc: a list […] is not a number",
                "{\"battery\": {\"minimumSoc\": {}}} | battery.minimumSoc: an object {…} is not a number",
                "{\"battery\": {\"minimumSoc\": true}} | battery.minimumSoc: true is not a number",
                "{\"battery\": 5} | battery: 5 is not an object of settings",
                "{\"battery\": []} | battery: a list […] is not an object of settings",
                "{\"horizon\": {\"hours\": 1.5}} | horizon.hours: 1.5 is not a whole number",
                "{\"horizon\": {\"hours\": 0}} | horizon.hours: 0 is not between 1 and 87600",
                "{\"horizon\": {\"hours\": -0}} | horizon.hours: -0 is not between 1 and 87600",
                "{\"horizon\": {\"hours\": 1e9}} | horizon.hours: 1e9 is not between 1 and 87600",
                "{\"horizon\": {\"hours\": 1e999999999999}} | horizon.hours: 1e999999999999 is not between 1 and 87600",
                "{\"horizon\": {\"stepMinutes\": 7}} | horizon.stepMinutes: 7 is not one of 5, 6, 10, 12, 15, 20, 30, 60",
                "{\"seed\": 9007199254740992} | seed: 9007199254740992 is not between -9007199254740991 and 9007199254740991",
                "{\"seed\": 9007199254740990.5} | seed: 9007199254740990.5 is not a whole number",
                "{\"seed\": 9007199254740990.1} | seed: 9007199254740990.1 is not a whole number",
                "{\"horizon\": {\"startDate\": \"2025-02-30\"}} | horizon.startDate: \"2025-02-30\" is not a date such as \"2025-04-21\"",
                "{\"horizon\": {\"startDate\": \"21.04.2025\"}} | horizon.startDate: \"21.04.2025\" is not a date such as \"2025-04-21\"",
                "{\"horizon\": {\"startDate\": 20250421}} | horizon.startDate: 20250421 is not a date such as \"2025-04-21\"",
                "{\"horizon\": {\"startDate\": \"1066-10-14\"}} | horizon.startDate: 1066-10-14 is not between 1900-01-01 and 2199-12-31",
                "{\"market\": {\"enabled\": \"yes\"}} | market.enabled: \"yes\" is not true or false",
                "{\"market\": {\"enabled\": TRUE}} | market.enabled: TRUE is not true or false",
                "{\"market\": {\"enabled\": 1}} | market.enabled: 1 is not true or false",
                "{\"regulator\": {\"objective\": \"self-organized\"}} | regulator.objective: \"self-organized\" is not one of renewable-use, self-organised, community-profit; did you mean self-organised?",
                "{\"regulator\": {\"objective\": 3}} | regulator.objective: 3 is not one of renewable-use, self-organised, community-profit",
                "{\"name\": 5} | name: 5 is not a text",
                "{\"name\": \"\"} | name: is blank",
                "{\"name\": \"  \"} | name: is blank",
                "{\"name\": \"a\\nb\"} | name: holds a line break or a tab",
                "{\"name\": \"a\\u0000b\"} | name: \"a\\u0000b\" holds a control character or half a character",
                "{\"description\": \"\\ud800\"} | line 1, column 24: a text holds half a character, such as \\ud800 alone",
                "{\"consumption\": {\"hourlyProfile\": [1, 2]}} | consumption.hourlyProfile: has 2 elements, not 24",
                "{\"pv\": {\"capacityKwByHomeType\": []}} | pv.capacityKwByHomeType: has 0 elements, not 1 to 100",
                "{\"pv\": {\"capacityKwByHomeType\": [1,2,3,4,5,6,7,8,NaN,-1]}} | pv.capacityKwByHomeType[8]: NaN is not a number~pv.capacityKwByHomeType[9]: -1 is not between 0 and 1000",
                "{\"pv\": {\"capacityKwByHomeType\": 5}} | pv.capacityKwByHomeType: 5 is not a list of numbers",
                "{\"measured\": {\"pv\": {\"file\": \"a.csv\"}}} | measured.pv: an object {…} is not a list of objects",
                "{\"measured\": {\"pv\": [\"a.csv\"]}} | measured.pv[0]: \"a.csv\" is not an object",
                "{\"measured\": {\"pv\": [{}]}} | measured.pv[0].file: is missing",
                "{\"measured\": {\"pv\": [{\"file\": \"\"}]}} | measured.pv[0].file: is blank",
                "{\"measured\": {\"pv\": [{\"file\": \"a\", \"fiel\": 1}]}} | measured.pv[0].fiel: unknown setting; did you mean measured.pv[0].file?",
                "{\"measured\": {\"price\": [{\"file\": \"a\"}, {\"file\": \"b\"}]}} | measured.price: has 2 files, but there is only one price; keep one",
                "{\"batery\": {}} | batery: unknown setting; did you mean battery?",
                "{\"battery\": {\"minSoc\": 0.2}} | battery.minSoc: unknown setting; did you mean battery.minimumSoc?",
                "{\"minimumSoc\": 0.2} | minimumSoc: unknown setting; did you mean battery.minimumSoc?",
                "{\"market\": {\"xyz\": 0.2}} | market.xyz: unknown setting; known are enabled, mechanism, feeEuroPerKwh, minimumLotKwh",
                "{\"seed\": 1, \"seed\": 2} | seed: is given again in line 1; keep one",
                "[] | is a list, not an object such as {\"seed\": 1}",
                "5 | is a number, not an object such as {\"seed\": 1}",
                "NaN | is NaN, not an object such as {\"seed\": 1}",
                "null | is null, not an object such as {\"seed\": 1}",
                "{\"seed\": 1,} | line 1, column 12: there is a comma too many before '}'",
                "{} {} | line 1, column 4: something follows after the end: {}",
            })
    void parse_badScenario_saysWhereAndWhatIsAllowed(String json, String lines) {
        assertThat(linesOf(json)).containsExactly(prefixed(lines.split("~")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"battery\": {\"minimumSoc\": 0.9, \"maximumSoc\": 0.5}} | battery.minimumSoc: 0.9 is not below battery.maximumSoc, 0.5",
                "{\"battery\": {\"minimumSoc\": 0.1, \"initialSoc\": 0.05, \"maximumSoc\": 0.95}} | battery.initialSoc: 0.05 is not between battery.minimumSoc, 0.1, and battery.maximumSoc, 0.95",
                "{\"blockchain\": {\"miners\": 15, \"hashPowerShares\": [1, 2]}} | blockchain.hashPowerShares: has 2 shares, but blockchain.miners is 15",
                "{\"regulator\": {\"excessiveMarketMultiple\": 9, \"severeMarketMultiple\": 8}} | regulator.excessiveMarketMultiple: 9 is above regulator.severeMarketMultiple, 8",
            })
    void parse_impossibleCombination_namesBothSettings(String json, String line) {
        assertThat(linesOf(json)).containsExactly(prefixed(line));
    }

    @Test
    void parse_severalProblems_areAllReportedInTheOrderOfTheFile() {
        assertThat(
                        linesOf(
                                """
                                {
                                  "battery": {"minimumSoc": 1.2, "minimumSoc": 0.1, "capacity": 3},
                                  "horizon": {"hours": 2.5},
                                  "weather": {"cloudCover": NaN},
                                  "prices": {"feedInTariffEuroPerKwh": 0.5, "retailTariffEuroPerKwh": 0.3},
                                  "colour": "red"
                                }"""))
                .containsExactly(prefixed(
                        "battery.minimumSoc: is given again in line 2; keep one",
                        "battery.minimumSoc: 1.2 is not between 0 and 1",
                        "battery.capacity: unknown setting; known are share, capacityKwhByHomeType, minimumSoc, maximumSoc, initialSoc, roundTripEfficiency, maximumPowerKw",
                        "horizon.hours: 2.5 is not a whole number",
                        "weather.cloudCover: NaN is not a number",
                        "colour: unknown setting; known are name, description, seed, horizon, community, pv, battery, consumption, weather, prices, trading, market, blockchain, regulator, measured",
                        "prices.feedInTariffEuroPerKwh: 0.5 is above prices.retailTariffEuroPerKwh, 0.3"));
    }

    @Test
    void parse_groupThatIsWrong_isNotAlsoBlamedForCombinations() {
        assertThat(linesOf("{\"battery\": [], \"pv\": {\"capacityKwByHomeType\": [1, 2]},"
                        + " \"consumption\": {\"baseKwhPerHourByHomeType\": [1, 2, 3]}}"))
                .containsExactly(prefixed(
                        "battery: a list […] is not an object of settings",
                        "consumption.baseKwhPerHourByHomeType: has 3 home types, but pv.capacityKwByHomeType has 2"));
    }

    @Test
    void parse_thousandsOfProblems_endInACount() {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < 1_500; i++) {
            json.append(i == 0 ? "" : ",").append("\"q").append(i).append("\": 1");
        }

        List<String> lines = linesOf(json.append('}').toString());

        assertThat(lines).hasSize(1_001);
        assertThat(lines.get(1_000)).isEqualTo("scenarios/bad.json: and 500 more problems");
    }

    @Test
    void parse_keyThatWouldMoveTheCursor_staysOnOneLine() {
        assertThat(linesOf("{\"a\\nb\\u001b\": 1}"))
                .singleElement()
                .asString()
                .startsWith("scenarios/bad.json: a\\nb\\u001b: unknown setting; known are name,");
    }

    @Test
    void read_fileWithMark_isRead() throws Exception {
        Path file = Files.writeString(folder.resolve("marked.json"), "\uFEFF{\"seed\": 7}");

        assertThat(ScenarioReader.read(file).seed()).isEqualTo(7);
    }

    @Test
    void read_missingFileAndBadOverrides_areAllToldAtOnce() {
        Path file = folder.resolve("nope.json");
        List<SettingOverride> overrides = List.of(
                SettingOverride.parse("x=1"),
                SettingOverride.parse("horizon.hours=-3"),
                SettingOverride.parse("battery.minimumSoc=0.9"));

        ScenarioProblems refused =
                catchThrowableOfType(ScenarioProblems.class, () -> ScenarioReader.read(file, overrides));

        assertThat(refused.lines()).hasSize(3);
        assertThat(refused.lines().get(0)).startsWith(file + ": there is no such file");
        assertThat(refused.lines().get(1)).startsWith("--set x=1").contains("unknown setting");
        assertThat(refused.lines().get(2)).startsWith("--set horizon.hours=-3");
    }

    @Test
    void parse_brokenTextAndBadOverride_areBothTold() {
        ScenarioProblems refused = catchThrowableOfType(
                ScenarioProblems.class,
                () -> ScenarioReader.parse("[1", "broken.json", List.of(SettingOverride.parse("y=2"))));

        assertThat(refused.lines()).hasSize(2);
        assertThat(refused.lines().get(1)).startsWith("--set y=2");
    }

    @Test
    void read_missingFile_saysSoWithItsPath() {
        Path file = folder.resolve("none.json");

        ScenarioProblems problems = catchThrowableOfType(ScenarioProblems.class, () -> ScenarioReader.read(file));

        assertThat(problems).hasMessage(file + ": there is no such file");
    }

    @Test
    void read_problems_carryPathAndRelatedSettingsForAForm() {
        ScenarioProblems problems = problemsOf("{\"battery\": {\"minimumSoc\": 0.1, \"initialSoc\": 0.05}}", List.of());

        assertThat(problems.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("battery.initialSoc");
            assertThat(problem.related()).containsExactly("battery.minimumSoc", "battery.maximumSoc");
        });
    }

    private static Scenario parse(String json) throws ScenarioProblems {
        return ScenarioReader.parse(json, "scenarios/bad.json", List.of());
    }

    private static List<String> linesOf(String json) {
        return problemsOf(json, List.of()).lines();
    }

    private static ScenarioProblems problemsOf(String json, List<SettingOverride> overrides) {
        return catchThrowableOfType(
                ScenarioProblems.class, () -> ScenarioReader.parse(json, "scenarios/bad.json", overrides));
    }

    private static String[] prefixed(String... lines) {
        String[] all = new String[lines.length];
        for (int i = 0; i < lines.length; i++) {
            all[i] = "scenarios/bad.json: " + lines[i];
        }
        return all;
    }
}
