package prosumerlab.ui.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({"0, 0.1", "0.1, 0.1", "0.11, 0.2", "0.83, 1", "1, 1", "3, 4", "4.1, 8", "9, 10", "11, 20", "4500, 8000"
    })
    void bound_is_the_next_round_number(double value, double bound) {
        assertThat(Scale.roundUp(value)).isEqualTo(bound, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "0.25, 0.25", "0.5, 0.5", "2.5, 2.5", "20, 20", "8000, '8,000'", "0.025, 0.025"})
    void label_has_no_needless_digits(double bound, String label) {
        assertThat(Scale.label(bound)).isEqualTo(label);
    }
}
