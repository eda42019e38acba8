package prosumerlab.ui.kit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTableTest {
    @ParameterizedTest
    @CsvSource({
        "Ramping, Ramping",
        "Peak import ratio, Peak import ratio",
        "Community self-consumption, Community|self-consumption",
        "'Ban-hours, market use', 'Ban-hours,|market use'",
        "Averylongtitlewithoutaspace, Averylongtitlewithoutaspace"
    })
    void long_titles_are_broken_near_their_middle(String title, String shown) {
        assertThat(DifferenceTable.inTwoLines(title)).isEqualTo(shown.replace('|', '\n'));
    }
}
