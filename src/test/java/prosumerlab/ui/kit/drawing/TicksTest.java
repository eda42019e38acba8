package prosumerlab.ui.kit.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    @ParameterizedTest
    @CsvSource({"4, 1", "4.1, 2", "0.9, 0.5", "1.3, 0.5", "21, 10", "0.04, 0.01", "100000, 50000"})
    void step_is_round_and_divides_into_at_most_four(double span, double step) {
        assertThat(Ticks.step(span)).isCloseTo(step, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, 4, 1", "0.11, 0.198, 0.02", "0.09, 0.21, 0.05", "-3, 5, 2"})
    void two_of_its_multiples_lie_between_the_ends(double low, double high, double step) {
        assertThat(Ticks.step(low, high)).isCloseTo(step, within(1e-9));
    }
}
