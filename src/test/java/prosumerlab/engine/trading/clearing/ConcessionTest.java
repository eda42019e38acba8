package prosumerlab.engine.trading.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcessionTest {
    @ParameterizedTest
    @CsvSource({"8, 1", "8, 0.2", "8, 5", "2, 1", "100, 3"})
    void goesFromOpeningToLimitWithoutEverPassingIt(int rounds, double exponent) {
        Concession concession = new Concession(rounds, exponent);
        assertThat(concession.rounds()).isEqualTo(rounds);
        long bid = concession.offer(100_000, 200_000, 0);
        long ask = concession.offer(200_000, 100_000, 0);
        assertThat(bid).isEqualTo(100_000);
        assertThat(ask).isEqualTo(200_000);
        for (int round = 1; round < rounds; round++) {
            assertThat(concession.offer(100_000, 200_000, round)).isBetween(bid, 200_000L);
            assertThat(concession.offer(200_000, 100_000, round)).isBetween(100_000L, ask);
            bid = concession.offer(100_000, 200_000, round);
            ask = concession.offer(200_000, 100_000, round);
        }
        assertThat(bid).isEqualTo(200_000);
        assertThat(ask).isEqualTo(100_000);
    }

    @ParameterizedTest
    @CsvSource({"1, 50000", "2, 25000", "0.5, 70710"})
    void exponentDecidesHowMuchIsConcededHalfway(double exponent, long conceded) {
        assertThat(new Concession(3, exponent).offer(0, 100_000, 1)).isBetween(conceded - 1, conceded + 1);
    }

    @Test
    void singleRoundHasOnlyTheOpening() {
        assertThat(new Concession(1, 1).offer(100, 200, 0)).isEqualTo(100);
    }
}
