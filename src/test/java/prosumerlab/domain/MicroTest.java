package prosumerlab.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MicroTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1000000",
        "0.1, 100000",
        "0.0000005, 1",
        "-0.0000005, -1",
        "0.00000049, 0",
        "-0.00000049, 0",
        "-2.5, -2500000"
    })
    void roundsToTheNearestMillionthHalvesAwayFromZero(double value, long micro) {
        assertThat(Micro.of(value)).isEqualTo(micro);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 1e13, -1e13})
    void refusesWhatDoesNotFit(double value) {
        assertThatThrownBy(() -> Micro.of(value)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.000000",
        "1, 0.000001",
        "-1, -0.000001",
        "-50000, -0.050000",
        "1234567, 1.234567",
        "-1000000, -1.000000",
        "9223372036854775807, 9223372036854.775807",
        "-9223372036854775808, -9223372036854.775808"
    })
    void formatsSixDecimals(long micro, String text) {
        assertThat(Micro.format(micro)).isEqualTo(text);
    }

    @Test
    void formatsAnyNumberAsItsExactDecimal() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            long micro = random.nextLong() >> random.nextInt(64);
            assertThat(Micro.format(micro))
                    .isEqualTo(BigDecimal.valueOf(micro, 6).toPlainString());
        }
    }

    @Test
    void formatsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Micro.format(-12_345_678)).isEqualTo("-12.345678");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void amountIsTheExactProductRoundedOnce() {
        Random random = new Random(2);
        for (int i = 0; i < 10_000; i++) {
            long energy = random.nextInt(20_000_000) - 5_000_000;
            long price = random.nextInt(1_000_000) - 200_000;
            long exact = BigDecimal.valueOf(energy, 6)
                    .multiply(BigDecimal.valueOf(price, 6))
                    .setScale(6, RoundingMode.HALF_UP)
                    .unscaledValue()
                    .longValueExact();
            assertThat(Micro.amount(energy, price)).isEqualTo(exact);
        }
    }

    @Test
    void amountRefusesToOverflow() {
        assertThatThrownBy(() -> Micro.amount(Long.MAX_VALUE / 2, 3)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "999, 0", "1000, 1000", "1999, 1000", "2345678, 2345000"})
    void floorsToWattHours(long energy, long floor) {
        assertThat(Micro.floorToWattHours(energy)).isEqualTo(floor);
    }

    @Test
    void convertsBackToWhatItCameFrom() {
        assertThat(Micro.toDouble(Micro.of(-3.25))).isEqualTo(-3.25);
    }
}
