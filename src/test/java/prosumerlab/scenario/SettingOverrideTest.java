package prosumerlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingOverrideTest {
    @Test
    void apply_values_replaceThoseOfTheFile() throws ScenarioProblems {
        Scenario scenario = apply(
                "{\"battery\": {\"minimumSoc\": 7, \"share\": 0.5}, \"seed\": 3}",
                "battery.minimumSoc=0.12",
                "seed = 42",
                "name=5 o'clock = tea",
                "description=",
                "horizon.startDate=2025-12-15",
                "regulator.objective=self-organised",
                "market.enabled=false",
                "horizon.hours=1e1",
                "blockchain.miners=2",
                "blockchain.hashPowerShares=[1, 2.5]",
                "measured.pv=[{\"file\": \"a.csv\"}]");

        assertThat(scenario.battery().minimumSoc()).isEqualTo(0.12);
        assertThat(scenario.battery().share()).isEqualTo(0.5);
        assertThat(scenario.seed()).isEqualTo(42);
        assertThat(scenario.name()).isEqualTo("5 o'clock = tea");
        assertThat(scenario.description()).isEmpty();
        assertThat(scenario.horizon()).isEqualTo(new Horizon(10, 60, LocalDate.of(2025, 12, 15)));
        assertThat(scenario.regulator()).isEqualTo(Regulator.defaults(Objective.SELF_ORGANISED));
        assertThat(scenario.market().enabled()).isFalse();
        assertThat(scenario.blockchain().hashPowerShares()).containsExactly(1, 2.5);
        assertThat(scenario.measured().pv()).extracting(MeasuredFile::file).containsExactly("a.csv");
    }

    @Test
    void apply_sameSettingTwice_theLastWins() throws ScenarioProblems {
        assertThat(apply("{}", "seed=1", "seed=2").seed()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void apply_objective_bringsItsIncentivesToAFileThatSpellsOutItsOwn(Objective objective) throws ScenarioProblems {
        for (Objective before : Objective.values()) {
            String spelledOut = ScenarioWriter.toJson(
                    ScenarioReader.parse("{\"regulator\": {\"objective\": \"" + before.key() + "\"}}", "", List.of()));

            assertThat(apply(spelledOut, "regulator.objective=" + objective.key())
                            .regulator())
                    .isEqualTo(Regulator.defaults(objective));
        }
        assertThat(ScenarioReader.readBuiltIn(
                                ShippedScenarios.DEFAULT,
                                List.of(SettingOverride.parse("regulator.objective=" + objective.key())))
                        .regulator())
                .isEqualTo(Regulator.defaults(objective));
    }

    @Test
    void apply_objective_leavesWhatSomebodyChose() throws ScenarioProblems {
        String file = "{\"regulator\": {\"bonusSelfConsumedEuroPerKwh\": 0.5, \"bonusPeerSaleEuroPerKwh\": 0}}";

        Regulator regulator = apply(
                        file, "regulator.penaltyMarketEuroPerKwh=0.02", "regulator.objective=community-profit")
                .regulator();

        assertThat(regulator.bonusSelfConsumedEuroPerKwh()).isEqualTo(0.5);
        assertThat(regulator.bonusPeerSaleEuroPerKwh()).isEqualTo(0.01);
        assertThat(regulator.penaltyMarketEuroPerKwh()).isEqualTo(0.02);
        assertThat(regulator.penaltyImportEuroPerKwh()).isEqualTo(0.02);
    }

    @Test
    void apply_textInQuotes_isJson() throws ScenarioProblems {
        assertThat(apply("{}", "name=\"a \\u00e9\"").name()).isEqualTo("a é");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "battery.minimumSoc=1.2 | battery.minimumSoc: 1.2 is not between 0 and 1",
                "battery.minimumSoc=NaN | battery.minimumSoc: NaN is not a number",
                "battery.minimumSoc=0,2 | battery.minimumSoc: 0,2 is not a number",
                "battery.minimumSoc= | battery.minimumSoc: no value is given; a number is needed",
                "battery.minimumSoc | is not of the form group.setting=value",
                "=5 | is not of the form group.setting=value",
                "battery={} | battery: is a group; name one of its settings, such as battery.share",
                "battery.minSoc=1 | battery.minSoc: unknown setting; did you mean battery.minimumSoc?",
                "miners=1 | miners: unknown setting; did you mean blockchain.miners?",
                "a.b.c=1 | a.b.c: unknown setting; \"scenario show\" lists them all",
                "market.enabled=yes | market.enabled: yes is not true or false",
                "horizon.startDate=today | horizon.startDate: \"today\" is not a date such as \"2025-04-21\"",
                "regulator.objective=greed | regulator.objective: \"greed\" is not one of renewable-use, self-organised, community-profit",
                "blockchain.hashPowerShares=1,2 | blockchain.hashPowerShares: 1,2 is not a list of numbers: line 1, column 2: something follows after the end: ,2",
                "blockchain.hashPowerShares=[-1] | blockchain.hashPowerShares[0]: -1 is not between 0 and 1000000",
                "measured.pv=[{\"file\":\"a\",\"file\":\"b\"}] | measured.pv: [{\"file\":\"a\",\"file\":\"b\"}] is not a list of objects: [0].file is given twice",
                "battery.maximumSoc=0.05 | battery.minimumSoc: 0.1 is not below battery.maximumSoc, 0.05",
            })
    void apply_badOverride_isNamedInTheProblem(String assignment, String message) {
        assertThat(refused("{\"battery\": {\"minimumSoc\": 0.1}}", assignment).lines())
                .containsExactly("--set " + assignment + ": " + message);
    }

    @Test
    void apply_problemsOfFileAndOverride_eachNameTheirSource() {
        assertThat(refused(
                                "{\"pv\": {\"share\": 2}, \"weather\": 5}",
                                "battery.share=-1",
                                "weather.cloudCover=0.5",
                                "x=1")
                        .lines())
                .containsExactly(
                        "--set x=1: x: unknown setting; \"scenario show\" lists them all",
                        "a.json: pv.share: 2 is not between 0 and 1",
                        "a.json: weather: 5 is not an object of settings",
                        "--set battery.share=-1: battery.share: -1 is not between 0 and 1");
    }

    @Test
    void label_ofAnotherOption_beginsItsProblems() {
        SettingOverride hours = new SettingOverride("--hours 0", "horizon.hours", "0");

        ScenarioProblems problems = catchThrowableOfType(
                ScenarioProblems.class, () -> ScenarioReader.parse("{}", "a.json", List.of(hours)));

        assertThat(problems).hasMessage("--hours 0: horizon.hours: 0 is not between 1 and 87600");
    }

    private static Scenario apply(String json, String... assignments) throws ScenarioProblems {
        return ScenarioReader.parse(
                json,
                "a.json",
                Stream.of(assignments).map(SettingOverride::parse).toList());
    }

    private static ScenarioProblems refused(String json, String... assignments) {
        return catchThrowableOfType(ScenarioProblems.class, () -> apply(json, assignments));
    }
}
