package prosumerlab.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LorenzTest {
    @Test
    void shares_dipBelowZeroWhereSomeHaveLessThanNothing() {
        assertThat(new Lorenz(new long[] {-1, 2, 3}).shares()).containsExactly(0, -0.25, 0.25, 1);
    }

    @Test
    void nothingToShare_hasNoCurveAndNoGini() {
        Lorenz nothing = new Lorenz(new long[] {-1, 1});

        assertThat(nothing.gini()).isEmpty();
        assertThatThrownBy(nothing::shares).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void gini_isTwiceTheAreaBetweenTheCurveAndEquality(long seed) {
        long[] values = new Random(seed).longs(50, -20, 100).sorted().toArray();
        Lorenz lorenz = new Lorenz(values);

        double[] shares = lorenz.shares();
        double area = 0;
        for (int i = 1; i < shares.length; i++) {
            area += (shares[i - 1] + shares[i]) / 2 / values.length;
        }
        assertThat(lorenz.gini().orElseThrow()).isCloseTo(1 - 2 * area, within(1e-9));
        assertThat(lorenz.total()).isEqualTo(Arrays.stream(values).sum());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void normalisedGini_isTheMeanDifferenceOverTheLargestPossible_andNeverAbove1(long seed) {
        long[] values = new Random(seed).longs(40, -60, 50).sorted().toArray();

        double differences = 0;
        double absolute = 0;
        for (long one : values) {
            absolute += Math.abs(one);
            for (long two : values) {
                differences += Math.abs(one - two);
            }
        }
        assertThat(new Lorenz(values).normalisedGini().orElseThrow())
                .isCloseTo(differences / (2 * values.length * absolute), within(1e-9))
                .isBetween(0.0, 1.0);
    }

    @Test
    void normalisedGini_isGiniWhereNobodyHasLessThanNothing() {
        Lorenz lorenz = new Lorenz(new long[] {0, 1, 4, 10});

        assertThat(lorenz.normalisedGini()).isEqualTo(lorenz.gini());
    }

    @Test
    void normalisedGini_isDefinedWhereAllTogetherHaveNothing() {
        assertThat(new Lorenz(new long[] {-1, 0, 0, 1}).normalisedGini().orElseThrow())
                .isCloseTo(0.75, within(1e-12));
        assertThat(new Lorenz(new long[] {0, 0}).normalisedGini()).isEmpty();
    }
}
