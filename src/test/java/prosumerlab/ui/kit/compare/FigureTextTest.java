package prosumerlab.ui.kit.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.metrics.Difference;
import prosumerlab.metrics.KeyFigure;

class FigureTextTest {
    @ParameterizedTest
    @CsvSource({
        "RENEWABLE_USAGE, 724000, 72.4 %, +72.4 points",
        "RENEWABLE_USAGE, -30, '0.0 %', −0.003 points",
        "BILL_MEAN_EUR, 1230000, 1.23 €, +1.23 €",
        "BILL_MEAN_EUR, -4000, '0.00 €', −0.004 €",
        "PEAK_BANNED_PROSUMERS, -4000000, −4, −4",
        "GRID_IMPORT_KWH, 0, 0.00 kWh, 0.00 kWh"
    })
    void values_have_units_and_changes_signs(KeyFigure figure, long micro, String value, String change) {
        assertThat(FigureText.value(figure, OptionalLong.of(micro))).isEqualTo(value);
        assertThat(FigureText.change(figure, OptionalLong.of(micro))).isEqualTo(change);
    }

    @Test
    void what_is_not_defined_has_neither_value_nor_change() {
        assertThat(FigureText.value(KeyFigure.P2P_SHARE, OptionalLong.empty())).isEqualTo("n/a");
        assertThat(FigureText.change(KeyFigure.P2P_SHARE, OptionalLong.empty())).isEqualTo("n/a");
    }

    @ParameterizedTest
    @CsvSource({
        "GRID_IMPORT_KWH, 2000000, 3000000, +1.00 kWh  ✗ worse",
        "GRID_IMPORT_KWH, 3000000, 2000000, −1.00 kWh  ✓ better",
        "RENEWABLE_USAGE, 700000, 800000, +10.0 points  ✓ better",
        "BILL_MEAN_EUR, 500000, 500000, 0.00 €  = same",
        "P2P_KWH, 0, 1000000, +1.00 kWh  ≠ different"
    })
    void a_difference_has_sign_and_word(KeyFigure figure, long here, long there, String words) {
        assertThat(DifferenceTable.judged(new Difference(figure, OptionalLong.of(here), OptionalLong.of(there))))
                .isEqualTo(words);
    }

    @Test
    void a_figure_that_one_of_the_two_lacks_is_not_judged() {
        Difference half = new Difference(KeyFigure.P2P_SHARE, OptionalLong.of(1), OptionalLong.empty());

        assertThat(DifferenceTable.judged(half)).isEqualTo("n/a");
        assertThat(half.verdict()).isEqualTo(Difference.Verdict.NOT_COMPARABLE);
    }
}
