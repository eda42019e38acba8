package prosumerlab.engine.draws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.testkit.ChiSquared;

class DrawsTest {
    /** The golden ratio, the step of SplitMix64. */
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    /** The first number of the platform's own SplitMix64. */
    private static long splitMix(long state) {
        return new SplittableRandom(state).nextLong();
    }

    @Test
    void areTheSplitMixOfSeedPurposeIdAndTimeOneAfterTheOther() {
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            long seed = random.nextLong();
            long id = random.nextInt(1_000_000);
            long time = random.nextInt(100_000);
            for (Purpose purpose : Purpose.values()) {
                long stream = splitMix(splitMix(seed) + GAMMA * (purpose.code() - 1));
                assertThat(new Draws(seed).bits(purpose, id, time))
                        .isEqualTo(splitMix(splitMix(stream + GAMMA * id) + GAMMA * time));
            }
        }
    }

    @Test
    void neverChange() {
        Draws draws = new Draws(1);
        assertThat(draws.bits(Purpose.HOME_TYPE, 0, 0)).isEqualTo(-2125252769065580202L);
        assertThat(draws.bits(Purpose.MINER_ORDER, 99, 8_759)).isEqualTo(6295859165914076923L);
        assertThat(draws.uniform(Purpose.BELIEF, 7, 12)).isEqualTo(0.5607398068458097);
        assertThat(draws.triangular(Purpose.PV_NOISE, 7, 12)).isEqualTo(-0.06986897857859731);
    }

    @Test
    void purposesHaveTheirOwnCodes() {
        Set<Integer> codes = new HashSet<>();
        EnumSet.allOf(Purpose.class).forEach(purpose -> codes.add(purpose.code()));
        assertThat(codes).hasSize(Purpose.values().length);
    }

    @ParameterizedTest
    @EnumSource
    void areUniformForEveryPurpose(Purpose purpose) {
        Draws draws = new Draws(5);
        long[] counts = new long[101];
        double sum = 0;
        for (int id = 0; id < 200; id++) {
            for (int time = 0; time < 500; time++) {
                double uniform = draws.uniform(purpose, id, time);
                assertThat(uniform >= 0 && uniform < 1).isTrue();
                counts[(int) (uniform * 101)]++;
                sum += uniform;
            }
        }
        assertThat(ChiSquared.pValue(ChiSquared.ofUniform(counts), 100)).isBetween(1e-4, 1 - 1e-4);
        assertThat(sum / 100_000).isBetween(0.496, 0.504);
    }

    @ParameterizedTest
    @EnumSource
    void ofOnePurposeDoNotDependOnThoseOfTheOthers(Purpose purpose) {
        Draws draws = new Draws(9);
        for (Purpose other : Purpose.values()) {
            if (other != purpose) {
                assertThat(correlation(
                                i -> draws.uniform(purpose, i % 100, i / 100),
                                i -> draws.uniform(other, i % 100, i / 100)))
                        .as("%s and %s", purpose, other)
                        .isBetween(-0.03, 0.03);
            }
        }
    }

    @Test
    void ofNeighboursInIdTimeAndSeedAreIndependent() {
        Draws draws = new Draws(9);
        Draws next = new Draws(10);
        Purpose purpose = Purpose.LOAD_NOISE;
        assertThat(correlation(i -> draws.uniform(purpose, i, 3), i -> draws.uniform(purpose, i + 1, 3)))
                .isBetween(-0.03, 0.03);
        assertThat(correlation(i -> draws.uniform(purpose, 3, i), i -> draws.uniform(purpose, 3, i + 1)))
                .isBetween(-0.03, 0.03);
        assertThat(correlation(i -> draws.uniform(purpose, i, 3), i -> draws.uniform(purpose, 3, i)))
                .isBetween(-0.03, 0.03);
        assertThat(correlation(i -> draws.uniform(purpose, i, 3), i -> next.uniform(purpose, i, 3)))
                .isBetween(-0.03, 0.03);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE})
    void triangularOnesAreBoundedCentredAndOfTheRightSpread(long seed) {
        Draws draws = new Draws(seed);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 50_000; i++) {
            double value = draws.triangular(Purpose.PV_NOISE, i, 0);
            assertThat(value >= -1 && value < 1).isTrue();
            sum += value;
            squares += value * value;
        }
        assertThat(sum / 50_000).isBetween(-0.01, 0.01);
        assertThat(squares / 50_000).isBetween(1 / 6.0 - 0.005, 1 / 6.0 + 0.005);
    }

    private interface Sequence {
        double at(int i);
    }

    private static double correlation(Sequence a, Sequence b) {
        int n = 20_000;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (a.at(i) - 0.5) * (b.at(i) - 0.5);
        }
        return sum / n * 12;
    }
}
