package prosumerlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioDescriptionTest {
    @Test
    void settings_areThoseOfAWrittenScenario() {
        List<String> keys = ScenarioDescription.settings().stream()
                .map(SettingDescription::key)
                .toList();

        assertThat(keys).startsWith("name", "description", "seed", "hours").endsWith("pv", "consumption", "price");
        assertThat(ScenarioWriter.toJson(Scenario.defaults())
                        .lines()
                        .filter(line -> line.contains("\": ") && !line.endsWith("{")))
                .hasSameSizeAs(keys);
    }

    @ParameterizedTest
    @MethodSource("all")
    void setting_hasAHelpSentenceAndADefaultThatIsAllowed(SettingDescription setting) throws ScenarioProblems {
        assertThat(setting.help()).endsWith(".").hasSizeGreaterThan(10);
        assertThat(setting.allowed()).isNotBlank();
        SettingOverride toItsDefault = new SettingOverride("default", setting.path(), setting.defaultText());
        assertThat(ScenarioReader.parse("{}", "", List.of(toItsDefault))).isEqualTo(Scenario.defaults());
    }

    @Test
    void setting_number_knowsUnitRangeAndDefault() {
        SettingDescription fee = find("market.feeEuroPerKwh");

        assertThat(fee.kind()).isEqualTo(SettingKind.NUMBER);
        assertThat(fee.group()).isEqualTo("market");
        assertThat(fee.unit()).isEqualTo("€/kWh");
        assertThat(fee.allowed()).isEqualTo("0 to 100");
        assertThat(fee.defaultValue()).isEqualTo(Scenario.defaults().market().feeEuroPerKwh());
    }

    @Test
    void setting_ofEachKind_saysWhatIsAllowed() {
        assertThat(find("market.enabled").allowed()).isEqualTo("true, false");
        assertThat(find("regulator.objective").allowed()).isEqualTo("renewable-use, self-organised, community-profit");
        assertThat(find("horizon.stepMinutes").allowed()).isEqualTo("whole, 5, 6, 10, 12, 15, 20, 30, 60");
        assertThat(find("consumption.hourlyProfile").allowed()).isEqualTo("24 numbers, 0 to 1000");
        assertThat(find("name").allowed()).isEqualTo("1 to 80 characters");
    }

    @Test
    void setting_ofRecords_describesTheirSettings() {
        SettingDescription file = find("measured.pv").elements().get(0);

        assertThat(file.path()).isEqualTo("measured.pv[].file");
        assertThat(file.defaultText()).isEmpty();
    }

    static Stream<SettingDescription> all() {
        return ScenarioDescription.settings().stream();
    }

    private static SettingDescription find(String path) {
        return all().filter(setting -> setting.path().equals(path)).findFirst().orElseThrow();
    }
}
