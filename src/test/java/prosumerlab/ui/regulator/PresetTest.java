package prosumerlab.ui.regulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prosumerlab.scenario.Objective;
import prosumerlab.scenario.Regulator;
import prosumerlab.scenario.Scenario;
import prosumerlab.ui.kit.form.SettingsForm;

class PresetTest {
    @ParameterizedTest
    @EnumSource
    void an_objective_brings_its_own_incentives_and_the_present_one_changes_nothing(Objective objective) {
        Scenario scenario = Scenario.defaults();
        Preset preset = preset(scenario, objective);

        assertThat(preset.scenario().regulator()).isEqualTo(Regulator.defaults(objective));
        assertThat(preset.isInForce())
                .isEqualTo(objective == scenario.regulator().objective());
        assertThat(preset.scenario().with(scenario.regulator()).withName("default"))
                .isEqualTo(scenario);
    }

    @Test
    void what_somebody_chose_stays_as_it_does_in_the_form() {
        Regulator chosen =
                new Regulator(true, Objective.RENEWABLE_USE, 0.02, 0.07, 0.02, 0, 0.9, 1.4, 2, 1.7, 3, 3.0, 5, 24);
        Scenario scenario = Scenario.defaults().with(chosen);
        SettingsForm form = SettingsForm.whole(scenario);
        form.field("regulator.objective").text().set(Objective.COMMUNITY_PROFIT.key());

        Regulator after =
                preset(scenario, Objective.COMMUNITY_PROFIT).scenario().regulator();

        assertThat(after).isEqualTo(form.scenario().get().regulator());
        assertThat(after.bonusPeerSaleEuroPerKwh()).isEqualTo(0.07);
        assertThat(after.penaltyImportEuroPerKwh()).isEqualTo(0.02);
    }

    @Test
    void without_a_regulator_every_objective_brings_one() {
        Scenario free = Scenario.defaults().with(Scenario.defaults().regulator().withEnabled(false));

        List<Preset> presets = Preset.of(free.regulator(), free);

        assertThat(presets).noneMatch(Preset::isInForce);
        assertThat(presets).allMatch(preset -> preset.scenario().regulator().enabled());
    }

    private static Preset preset(Scenario scenario, Objective objective) {
        return Preset.of(scenario.regulator(), scenario).get(objective.ordinal());
    }
}
