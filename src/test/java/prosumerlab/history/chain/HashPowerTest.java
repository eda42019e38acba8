package prosumerlab.history.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.testkit.MinedChains;

class HashPowerTest {
    @Test
    void sharesBecomeSmallWholeWeights() {
        assertThat(HashPower.of(MinedChains.settings(1, 3, 50)).weights()).containsExactly(1L, 1L, 1L);
        assertThat(HashPower.of(MinedChains.settings(1, 3, 50, 0.5, 0.25, 0)).weights())
                .containsExactly(2L, 1L, 0L);
        assertThat(HashPower.of(MinedChains.settings(1, 2, 50, 0.1, 0.3)).weights())
                .containsExactly(1L, 3L);
    }

    @ParameterizedTest
    @CsvSource({
        // weight, other weight, number of the other's try, tries until it, tries before it
        "1,1,5,5,4",
        "2,1,5,10,9",
        "1,2,5,2,2",
        "1,2,4,2,1",
        "3,7,5,2,2",
        "0,3,5,0,0",
        "1000000000000,999999999999,999999999999,1000000000000,999999999999",
        "1000000000000,999999999999,9000000000000,9000000000009,9000000000009",
        "1000000000000,1,9007199254740991,9223372036854775807,9223372036854775807",
    })
    void countsTriesExactly(long weight, long other, long number, long until, long before) {
        HashPower power = new HashPower(List.of(weight, other));
        assertThat(power.triesUntil(0, number, 1)).isEqualTo(until);
        assertThat(power.triesBefore(0, number, 1)).isEqualTo(before);
    }

    @Test
    void refusesWeightsWithWhichNobodyMines() {
        for (List<Long> weights : List.of(List.<Long>of(), List.of(0L, 0L), List.of(1L, -1L))) {
            assertThatThrownBy(() -> new HashPower(weights)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
