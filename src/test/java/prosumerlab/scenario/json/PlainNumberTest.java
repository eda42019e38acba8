package prosumerlab.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "100, 100",
        "1e15, 1000000000000000",
        "1e-7, 0.0000001",
        "2e-3, 0.002",
        "-0.0, 0",
        "-2.50, -2.5",
        "1e22, 10000000000000000000000",
        "0.30000000000000004, 0.30000000000000004",
        "-9007199254740991, -9007199254740991"
    })
    void format_isPlainAndShort(double value, String text) {
        assertThat(PlainNumber.format(value)).isEqualTo(text);
    }

    @Test
    void format_smallestNumber_readsBack() {
        assertThat(Double.parseDouble(PlainNumber.format(Double.MIN_VALUE))).isEqualTo(Double.MIN_VALUE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void format_anyNumber_readsBackToItself(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(PlainNumber.format(value))).isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void format_notFinite_isRefused(double value) {
        assertThatThrownBy(() -> PlainNumber.format(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
