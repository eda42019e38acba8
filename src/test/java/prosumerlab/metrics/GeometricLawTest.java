package prosumerlab.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GeometricLawTest {
    @Test
    void chance_growsAsWithOneTryAfterTheOther() {
        GeometricLaw law = new GeometricLaw(1);
        double missed = 1;
        for (int attempts = 0; attempts <= 100; attempts++) {
            assertThat(law.atMost(attempts)).isCloseTo(1 - missed, within(1e-12));
            missed *= 15 / 16.0;
        }
    }

    @Test
    void withoutDifficulty_theFirstTrySucceeds() {
        assertThat(new GeometricLaw(0).atMost(0)).isZero();
        assertThat(new GeometricLaw(0).atMost(1)).isEqualTo(1);
        assertThat(GeometricLaw.expectedAttempts(0)).isEqualTo(1);
    }

    @Test
    void expectedAttempts_areSixteenTimesMoreForEachDigit() {
        assertThat(GeometricLaw.expectedAttempts(3)).isEqualTo(4096);
        assertThat(GeometricLaw.expectedAttempts(7)).isEqualTo(268_435_456L);
    }
}
