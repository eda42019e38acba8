package prosumerlab.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatchUpTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, 0, 1",
        "0.1, 1, 0.1111111",
        "0.2, 2, 0.0625",
        "0.3, 5, 0.0144582",
        "0.5, 9, 1",
        "0.6, 9, 1",
        "0, 1, 0"
    })
    void withoutEnd_isTheRatioOfThePowersToTheBlocksBehind(double share, int behind, double chance) {
        assertThat(CatchUp.withoutEnd(share, behind)).isCloseTo(chance, within(1e-7));
    }

    /** Solves the equations of the ruin problem, chance(gap) = q chance(gap - 1) + p chance(gap + 1), by going over them. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 0.45, 0.5, 0.55, 0.8})
    void untilGivingUp_solvesTheEquationsOfTheGame(double share) {
        int giveUp = 12;
        double[] chance = new double[giveUp + 1];
        chance[0] = 1;
        for (int round = 0; round < 3_000; round++) {
            for (int gap = 1; gap < giveUp; gap++) {
                chance[gap] = share * chance[gap - 1] + (1 - share) * chance[gap + 1];
            }
        }
        for (int gap = 0; gap <= giveUp; gap++) {
            assertThat(CatchUp.untilGivingUp(share, gap, giveUp)).isCloseTo(chance[gap], within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.3, 0.45, 0.6, 0.9, 1})
    void untilGivingUp_comesUpToWithoutEndForOneWhoGivesUpLate(double share) {
        assertThat(CatchUp.untilGivingUp(share, 3, 1_000)).isCloseTo(CatchUp.withoutEnd(share, 3), within(1e-12));
        assertThat(CatchUp.untilGivingUp(share, 3, 10)).isLessThanOrEqualTo(CatchUp.withoutEnd(share, 3));
    }
}
