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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "whole, -9007199254740991 to 9007199254740991|whole, −9,007,199,254,740,991 to 9,007,199,254,740,991",
                "1 to 100 numbers, 0 to 10000|1 to 100 numbers, each 0 to 10,000",
                "0.001 to 1000|0.001 to 1,000",
                "-90 to 90|−90 to 90",
                "year-month-day|year-month-day"
            })
    void readable_limits_have_commas_and_a_minus_sign(String allowed, String words) {
        assertThat(SettingWords.readable(allowed)).isEqualTo(words);
    }

    private static SettingDescription setting(String path) {
        return ScenarioDescription.settings().stream()
                .filter(setting -> setting.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
