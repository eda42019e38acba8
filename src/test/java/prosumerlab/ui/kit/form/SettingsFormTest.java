package prosumerlab.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.scenario.MeasuredFile;
import prosumerlab.scenario.Mechanism;
import prosumerlab.scenario.Objective;
import prosumerlab.scenario.Regulator;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioDescription;
import prosumerlab.scenario.ScenarioProblem;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.scenario.ScenarioRules;
import prosumerlab.scenario.ScenarioWriter;
import prosumerlab.scenario.SettingDescription;
import prosumerlab.scenario.ShippedScenarios;

class SettingsFormTest {
    private final SettingsForm form = SettingsForm.whole(Scenario.defaults());

    static List<String> shipped() {
        return ShippedScenarios.names();
    }

    @Test
    void has_a_field_for_every_setting_of_the_description() {
        assertThat(form.fields())
                .extracting(FormField::path)
                .containsExactlyElementsOf(ScenarioDescription.settings().stream()
                        .map(SettingDescription::path)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void gives_back_each_shipped_scenario_as_it_was(String name) throws Exception {
        Scenario scenario = ScenarioReader.readBuiltIn(name, List.of());

        form.load(scenario);

        assertThat(form.problems().get()).isEmpty();
        assertThat(form.scenario().get()).isEqualTo(scenario);
    }

    @Test
    void says_what_a_choice_means() {
        SettingDescription mechanism = form.field("market.mechanism").setting();
        for (Mechanism each : Mechanism.values()) {
            assertThat(mechanism.inWords(each.key())).isEqualTo(each.inWords());
        }
        assertThat(mechanism.inWords("barter")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "battery.minimumSoc, 1.2, 1.2 is not between 0 and 1",
        "battery.minimumSoc, '0,5', '\"0,5\" is not a number'",
        "battery.minimumSoc, '', '\"\" is not a number'",
        "seed, 1.5, 1.5 is not a whole number",
        "name, ' ', is blank",
        "horizon.startDate, 2025-02-30, '\"2025-02-30\" is not a date such as \"2025-04-21\"'",
        "pv.capacityKwByHomeType, '1, x, 3, 4, 5, 6, 7, 8, 9, 10', '\"x\" is not a number'",
        "consumption.hourlyProfile, '1, 2', 'has 2 elements, not 24'"
    })
    void refuses_what_the_reader_refuses_at_the_field(String path, String text, String message) {
        form.field(path).text().set(text);

        assertThat(form.scenario().get()).isNull();
        assertThat(form.field(path).problems().get())
                .extracting(ScenarioProblem::message)
                .containsExactly(message);
    }

    @Test
    void impossible_combination_is_shown_at_both_fields_and_listed_once() {
        form.field("battery.minimumSoc").text().set("0.97");

        assertThat(form.problems().get()).hasSize(1);
        assertThat(form.field("battery.minimumSoc").problems().get())
                .isEqualTo(form.field("battery.maximumSoc").problems().get())
                .isEqualTo(form.problems().get());

        form.field("battery.maximumSoc").text().set("0.99");
        form.field("battery.initialSoc").text().set("0.98");
        assertThat(form.problems().get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void lets_pass_exactly_what_the_rules_and_the_reader_let_pass(long seed) throws Exception {
        Random random = new Random(seed);
        String[] texts = {
            "0", "1", "-1", "0.5", "1e3", "", "x", "true", "24", "1,2", ".5", "−3", "\"", "2025-12-01", "}"
        };
        for (int i = 0; i < 60; i++) {
            List<FormField> fields = form.fields();
            FormField field = fields.get(random.nextInt(fields.size() - 3));
            field.text().set(texts[random.nextInt(texts.length)]);
            Scenario scenario = form.scenario().get();
            assertThat(scenario == null).isEqualTo(!form.problems().get().isEmpty());
            if (scenario != null) {
                assertThat(ScenarioRules.check(scenario)).isEmpty();
                assertThat(ScenarioReader.parse(ScenarioWriter.toJson(scenario), "", List.of()))
                        .isEqualTo(scenario);
            } else {
                field.reset();
            }
        }
    }

    @Test
    void objective_brings_its_incentives_except_those_that_were_changed() {
        form.field("regulator.bonusSelfConsumedEuroPerKwh").text().set("0.5");

        form.field("regulator.objective").text().set(Objective.COMMUNITY_PROFIT.key());

        Regulator preset = Regulator.defaults(Objective.COMMUNITY_PROFIT);
        Regulator entered = form.scenario().get().regulator();
        assertThat(entered.bonusSelfConsumedEuroPerKwh()).isEqualTo(0.5);
        assertThat(entered.penaltyImportEuroPerKwh()).isEqualTo(preset.penaltyImportEuroPerKwh());
        assertThat(entered.penaltyMarketEuroPerKwh()).isEqualTo(preset.penaltyMarketEuroPerKwh());
        form.field("regulator.bonusSelfConsumedEuroPerKwh").reset();
        assertThat(form.scenario().get().regulator()).isEqualTo(preset);
    }

    @Test
    void loading_keeps_the_incentives_of_the_scenario_whatever_its_objective() throws Exception {
        Scenario own = ScenarioReader.parse(
                "{\"regulator\": {\"objective\": \"self-organised\", \"bonusSelfConsumedEuroPerKwh\": 0.02}}",
                "",
                List.of());

        form.load(own);

        assertThat(form.scenario().get()).isEqualTo(own);
        assertThat(form.field("regulator.bonusSelfConsumedEuroPerKwh").isChanged())
                .isTrue();
        assertThat(form.field("regulator.bonusPeerSaleEuroPerKwh").isChanged()).isFalse();
    }

    @Test
    void another_way_to_write_the_same_number_is_no_change() {
        form.field("battery.share").text().set("0.80");
        assertThat(form.field("battery.share").isChanged()).isFalse();

        form.field("battery.share").text().set("0.81");
        assertThat(form.field("battery.share").isChanged()).isTrue();
        form.field("battery.share").reset();
        assertThat(form.field("battery.share").text().get()).isEqualTo("0.8");
    }

    @Test
    void measured_files_are_added_changed_and_removed_with_problems_at_their_fields() {
        RecordList files = new RecordList(form.field("measured.pv"));
        files.add();
        assertThat(form.problems().get()).extracting(ScenarioProblem::path).containsExactly("measured.pv[0].file");
        assertThat(field(files, 0, "file").problems().get()).hasSize(1);

        field(files, 0, "file").text().set("roof.csv");
        field(files, 0, "format").text().set("pvgis");
        files.add();
        field(files, 1, "file").text().set("other.csv");
        field(files, 1, "capacityKw").text().set("much");
        assertThat(field(files, 1, "capacityKw").problems().get())
                .extracting(ScenarioProblem::message)
                .containsExactly("\"much\" is not a number");
        assertThat(field(files, 0, "capacityKw").problems().get()).isEmpty();

        files.remove(files.entries().get(1));
        List<MeasuredFile> entered = form.scenario().get().measured().pv();
        assertThat(entered).extracting(MeasuredFile::file).containsExactly("roof.csv");
        assertThat(entered.get(0).format()).isEqualTo(MeasuredFile.Format.PVGIS);
    }

    @Test
    void further_rules_are_told_like_those_of_the_reader() {
        SettingsForm changes = SettingsForm.changes(
                Scenario.defaults(),
                setting -> setting.group().equals("market"),
                after -> List.of(new ScenarioProblem("", "market.feeEuroPerKwh", "is out of fashion")));

        assertThat(changes.fields())
                .extracting(field -> field.setting().group())
                .containsOnly("market");
        assertThat(changes.field("market.feeEuroPerKwh").problems().get()).hasSize(1);
        assertThat(changes.scenario().get()).isNull();
    }

    private static FormField field(RecordList files, int index, String key) {
        return files.entries().get(index).fields().stream()
                .filter(field -> field.setting().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
