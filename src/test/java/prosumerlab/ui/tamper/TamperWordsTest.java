package prosumerlab.ui.tamper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TamperWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0.0000002, less than 0.1 ms",
        "0.0012, 1.2 ms",
        "0.25, 250 ms",
        "5.44, 5.4 s",
        "75, 75 s",
        "150, 2.5 min",
        "7201, 2.0 h",
        "36000000, '10,000.0 h'",
        "Infinity, n/a",
        "NaN, n/a"
    })
    void duration_hasAsManyDigitsAsMakeSense(double seconds, String words) {
        assertThat(TamperWords.duration(seconds)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"3200000, 3.20 million hashes a second", "45000, 45 thousand hashes a second", "0, –", "NaN, –"})
    void rate_isInThousandsOrMillions(double rate, String words) {
        assertThat(TamperWords.rate(rate)).isEqualTo(words);
    }

    @Test
    void one_attempt_is_not_several_and_takes_no_time_that_could_be_told() {
        assertThat(TamperWords.attemptsExpected(1)).isEqualTo("1 attempt expected");
        assertThat(TamperWords.attemptsExpected(4096)).isEqualTo("4,096 attempts expected");
        assertThat(TamperWords.about(0.0000002)).isEqualTo("less than 0.1 ms");
        assertThat(TamperWords.about(5.44)).isEqualTo("about 5.4 s");
    }

    @Test
    void shortened_leavesTheBeginningsOfHashes() {
        String hash = "0007220ae5" + "ab".repeat(27);
        assertThat(TamperWords.shortened("previous hash " + hash + " is not " + hash))
                .isEqualTo("previous hash 0007220ae5… is not 0007220ae5…");
        assertThat(TamperWords.shortened("difficulty is 2, not 3")).isEqualTo("difficulty is 2, not 3");
    }
}
