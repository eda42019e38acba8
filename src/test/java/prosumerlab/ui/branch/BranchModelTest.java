package prosumerlab.ui.branch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioDescription;
import prosumerlab.scenario.ScenarioProblem;
import prosumerlab.scenario.SettingDescription;
import prosumerlab.session.BranchRules;
import prosumerlab.ui.kit.form.FormField;
import prosumerlab.ui.kit.form.Reference;
import prosumerlab.ui.kit.form.SettingsForm;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.testkit.Scenarios;

class BranchModelTest {
    private final OpenRun run = Scenarios.run(3, 12, 8);
    private final Cursor cursor = new Cursor(run);

    @Test
    void offers_the_settings_that_may_change_in_mid_run() {
        List<String> groups = ScenarioDescription.settings().stream()
                .filter(BranchModel::isOffered)
                .map(SettingDescription::group)
                .distinct()
                .toList();

        assertThat(groups)
                .containsExactly("", "horizon", "consumption", "weather", "prices", "trading", "market", "regulator");
        assertThat(ScenarioDescription.settings().stream()
                        .filter(BranchModel::isOffered)
                        .map(SettingDescription::path))
                .contains("name", "horizon.hours")
                .doesNotContain("seed", "horizon.stepMinutes", "horizon.startDate");
    }

    /** What may change and what the rules refuse are two sides of one list. */
    @ParameterizedTest
    @CsvSource({
        "seed, 2",
        "horizon.hours, 30",
        "horizon.stepMinutes, 30",
        "horizon.startDate, 2025-05-01",
        "community.prosumers, 50",
        "pv.share, 0.5",
        "battery.share, 0.5",
        "consumption.level, 0.5",
        "weather.cloudCover, 0.5",
        "prices.retailTariffEuroPerKwh, 0.5",
        "trading.enabled, false",
        "market.enabled, false",
        "blockchain.difficulty, 2",
        "regulator.enabled, false"
    })
    void setting_may_change_exactly_if_the_rules_let_its_change_pass(String path, String value) {
        SettingsForm form = SettingsForm.whole(Scenario.defaults());
        form.field(path).text().set(value);

        boolean passes = BranchRules.problems(
                        Scenario.defaults(), form.scenario().get(), 4)
                .isEmpty();

        assertThat(BranchRules.mayChange(path)).isEqualTo(passes);
    }

    @Test
    void form_compares_with_the_run_that_goes_on() {
        BranchModel model = new BranchModel(cursor.shown().get(), "Test – branch");

        FormField fee = model.form().field("market.feeEuroPerKwh");
        fee.text().set("0.05");

        assertThat(model.form().reference()).isEqualTo(Reference.SO_FAR);
        assertThat(model.form().changes()).isEqualTo(1);
        assertThat(model.form().scenario().get().name()).isEqualTo("Test – branch");
        assertThat(model.inWords()).startsWith("Test goes on after hour 8 (07:00–08:00)");
    }

    @Test
    void a_run_that_would_end_before_the_branch_is_refused_at_its_hours() {
        BranchModel model = new BranchModel(cursor.shown().get(), "branch");

        model.form().field("horizon.hours").text().set("8");

        assertThat(model.form().problems().get())
                .extracting(ScenarioProblem::path)
                .containsExactly("horizon.hours");
    }

    @Test
    void branches_of_branches_are_numbered_not_chained() {
        OpenRun branch = OpenRun.live("day – branch (3)", run.live().orElseThrow());

        assertThat(BranchModel.nameFor(branch)).isEqualTo("day – branch");
        assertThat(BranchModel.nameFor(run)).isEqualTo("Test – branch");
    }
}
