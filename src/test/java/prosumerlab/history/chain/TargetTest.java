package prosumerlab.history.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.domain.Hash;

class TargetTest {
    @ParameterizedTest
    @CsvSource({
        "0,ffffffffffffffff",
        "1,0fffffffffffffff",
        "3,000fffffffffffff",
        "15,000000000000000f",
        "16,0000000000000000"
    })
    void ofWholeDigits_isTheLargestNumberWithThatManyZeros(int difficulty, String hex) {
        assertThat(Target.of(difficulty).hex()).isEqualTo(hex);
        assertThat(Target.ofFraction(difficulty)).isEqualTo(Target.of(difficulty));
        assertThat(Target.of(difficulty).expectedAttempts()).isEqualTo(Math.pow(16, difficulty));
    }

    @ParameterizedTest
    @CsvSource({"0.25,7fffffffffffffff", "0.5,3fffffffffffffff", "3.75,0001ffffffffffff", "15.5,0000000000000003"})
    void ofAQuarterOfADigit_isHalfAsLargeAsTheOneBefore(double difficulty, String hex) {
        assertThat(Target.ofFraction(difficulty).hex()).isEqualTo(hex);
    }

    @Test
    void ofFraction_expectsSixteenToItsPowerAndFallsStepByStep() {
        for (int tenths = 0; tenths < 60; tenths++) {
            Target target = Target.ofFraction(tenths / 10.0);
            assertThat(target.expectedAttempts() / Math.pow(16, tenths / 10.0)).isCloseTo(1, within(1e-9));
            assertThat(Long.compareUnsigned(
                            Target.ofFraction((tenths + 1) / 10.0).largest(), target.largest()))
                    .isNegative();
        }
    }

    @Test
    void isMetBy_hashesWhoseBeginningIsNotAboveIt() {
        Target target = new Target(0x00ff_0000_0000_0000L);
        String rest = "f".repeat(48);

        assertThat(target.isMetBy(Hash.parse("00ff000000000000" + rest))).isTrue();
        assertThat(target.isMetBy(Hash.parse("00ff000000000001" + rest))).isFalse();
        assertThat(target.isMetBy(Hash.parse("ff00000000000000" + rest))).isFalse();
        assertThat(Target.of(0).isMetBy(Hash.parse("f".repeat(64)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 16.1, Double.NaN})
    void ofFraction_refusesWhatItCannotExpress(double difficulty) {
        assertThatThrownBy(() -> Target.ofFraction(difficulty)).isInstanceOf(IllegalArgumentException.class);
    }
}
