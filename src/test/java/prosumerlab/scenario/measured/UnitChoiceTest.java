package prosumerlab.scenario.measured;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitChoiceTest {
    @ParameterizedTest
    @CsvSource({
        "load_kwh,kWh",
        "Load [kWh],kWh",
        "Power (W) roof,W",
        "pvKw,kW",
        "loadKwh,kWh",
        "consumption Wh,Wh",
        "kWh,kWh",
        "PV W/kWp,W/kW",
        "pv_w_per_kw,W/kW",
        "yield [kWh/kWp],kWh/kW",
        "price_eur_per_kwh,EUR/kWh",
        "Preis (ct/kWh),ct/kWh",
        "DE €/MWh,EUR/MWh",
        "P (kW),kW"
    })
    void aNameThatSaysItsUnitIsUnderstood(String header, String unit) {
        assertThat(UnitChoice.inHeader(header).orElseThrow().key()).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"load", "GC", "MWh", "flow", "G(i)", "powerMW", "new", "kWh total"})
    void aNameThatDoesNotIsLeftAlone(String header) {
        assertThat(UnitChoice.inHeader(header)).isEmpty();
    }
}
