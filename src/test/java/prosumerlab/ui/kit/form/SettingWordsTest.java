package prosumerlab.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.scenario.ScenarioDescription;
import prosumerlab.scenario.SettingDescription;

class SettingWordsTest {
    @ParameterizedTest
    @CsvSource({
        "battery.minimumSoc, Minimum SoC",
        "battery.capacityKwhByHomeType, Capacity by home type",
        "pv.capacityKwByHomeType, Capacity by home type",
        "prices.retailTariffEuroPerKwh, Retail tariff",
        "trading.capKwhPerHour, Cap",
        "horizon.stepMinutes, Step",
        "horizon.hours, Hours",
        "measured.pv, PV"
    })
    void label_is_the_key_in_words_without_its_unit(String path, String label) {
        assertThat(SettingWords.label(setting(path))).isEqualTo(label);
    }

    @Test
    void no_two_settings_of_a_group_are_called_the_same() {
        assertThat(ScenarioDescription.settings())
                .extracting(setting -> setting.group() + ": " + SettingWords.label(setting))
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label).doesNotEndWith(": "));
    }

    private static SettingDescription setting(String path) {
        return ScenarioDescription.settings().stream()
                .filter(setting -> setting.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
