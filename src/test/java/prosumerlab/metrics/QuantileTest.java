package prosumerlab.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantileTest {
    @Test
    void quantile_liesBetweenTwoValuesInProportion() {
        double[] sorted = {1, 2, 4, 8};

        assertThat(Quantile.of(sorted, 4, 0)).isEqualTo(1);
        assertThat(Quantile.of(sorted, 4, 0.25)).isCloseTo(1.75, within(1e-12));
        assertThat(Quantile.of(sorted, 4, 0.5)).isCloseTo(3, within(1e-12));
        assertThat(Quantile.of(sorted, 4, 1)).isEqualTo(8);
    }

    @Test
    void quantile_looksAtTheCountedBeginningOnly() {
        assertThat(Quantile.of(new double[] {3, 99}, 1, 0.9)).isEqualTo(3);
    }
}
