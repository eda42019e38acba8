package prosumerlab.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedListTest {
    @Test
    void get_countsThroughRangesAndSingleSeeds() throws BadInputException {
        SeedList seeds = new SeedList("7, 1..3,-2..-1");

        assertThat(LongStream.range(0, seeds.size()).map(seeds::get)).containsExactly(7L, 1L, 2L, 3L, -2L, -1L);
    }

    @Test
    void size_ofAMillionSeedsNeedsNoList() throws BadInputException {
        assertThat(new SeedList("1..1000000000").size()).isEqualTo(1_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "1..",
                "..3",
                "5..1",
                "1,,2",
                "1.5",
                "1..1000000001",
                "1..1000000000,7",
                "99999999999999999999"
            })
    void seeds_thatAreNone_areRefusedInOneLine(String text) {
        assertThatThrownBy(() -> new SeedList(text))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("--seeds " + text)
                .hasMessageNotContaining("\n");
    }
}
