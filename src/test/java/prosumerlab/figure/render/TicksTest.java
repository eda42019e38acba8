package prosumerlab.figure.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    @ParameterizedTest
    @CsvSource({"10, 5, 2", "10, 10, 1", "0.3, 6, 0.05", "7, 3, 5", "123456, 10, 20000", "0.000012, 4, 0.000005"})
    void distanceIsRoundAndLeavesNoMorePiecesThanAskedFor(double length, double most, double expected) {
        assertThat(Ticks.distance(length, most, false)).isEqualTo(expected);
    }

    @Test
    void distanceOfCountsIsWhole() {
        assertThat(Ticks.distance(2, 10, true)).isEqualTo(1);
        assertThat(Ticks.distance(30, 10, true)).isEqualTo(5);
    }

    @Test
    void numbersHaveNoExponentAndNoLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Ticks.format(2_000_000).format(12_000_000.0)).isEqualTo("12,000,000");
            assertThat(Ticks.format(0.000005).format(0.00001)).isEqualTo("0.000010");
            assertThat(Ticks.value(1234.567)).isEqualTo("1,235");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void zeroHasNoMinus() {
        assertThat(Ticks.format(0.1).format(-0.0)).isEqualTo("0.0");
        assertThat(Ticks.format(0.1).format(-1e-12)).isEqualTo("0.0");
        assertThat(Ticks.format(0.1).format(-0.1)).isEqualTo("-0.1");
    }

    @Test
    void missingValueIsADash() {
        assertThat(Ticks.value(Double.NaN)).isEqualTo("–");
    }
}
