package prosumerlab.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareIntervalTest {
    /** By hand from Wilson's formula: 15 of 100 is the example of many textbooks. */
    @ParameterizedTest
    @CsvSource({"15, 100, 0.0931, 0.2328", "0, 20, 0, 0.1611", "20, 20, 0.8389, 1", "5000, 10000, 0.4902, 0.5098"})
    void of95PerCent_isThatOfTheBooks(long successes, long trials, double low, double high) {
        ShareInterval interval = ShareInterval.of(successes, trials, ShareInterval.CONFIDENCE_95);

        assertThat(interval.share()).isEqualTo(successes / (double) trials);
        assertThat(interval.low()).isCloseTo(low, within(5e-5));
        assertThat(interval.high()).isCloseTo(high, within(5e-5));
    }

    /** Its ends are the chances that lie just so many standard deviations from the share that was seen. */
    @Test
    void ends_areWhereTheShareIsJustCredible() {
        ShareInterval interval = ShareInterval.of(37, 400, 1.5);
        for (double end : new double[] {interval.low(), interval.high()}) {
            assertThat(Math.abs(end - interval.share()))
                    .isCloseTo(1.5 * Math.sqrt(end * (1 - end) / 400), within(1e-12));
        }
        assertThat(interval.contains(interval.share())).isTrue();
        assertThat(interval.contains(interval.high() + 1e-9)).isFalse();
    }
}
