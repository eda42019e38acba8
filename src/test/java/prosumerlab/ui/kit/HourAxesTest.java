package prosumerlab.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.domain.TimeGrid;
import prosumerlab.ui.testkit.WindowTest;

class HourAxesTest extends WindowTest {
    @ParameterizedTest
    @CsvSource({"0, 1, 0.2", "0.3, 0.4, 0.1", "27, 30, 10", "40, 50, 10", "106, 150, 50", "2050, 2500, 500"})
    void reach_ends_at_the_next_round_number(double highest, double upper, double tick) {
        HourAxes axes = onFx(() -> new HourAxes("Energy (kWh)", 0, Double.POSITIVE_INFINITY));

        doOnFx(() -> axes.reach(0, highest));

        assertThat(axes.y().getUpperBound()).isCloseTo(upper, within(1e-9));
        assertThat(axes.y().getTickUnit()).isCloseTo(tick, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 40, 100})
    void reach_of_shares_is_always_the_whole(double highest) {
        HourAxes axes = onFx(() -> new HourAxes("Share (%)", 100, 100));

        doOnFx(() -> axes.reach(0, highest));

        assertThat(axes.y().getUpperBound()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 24, 72, 168, 8_760, 87_600})
    void span_of_any_run_has_few_ticks(int hours) {
        HourAxes axes = onFx(() -> new HourAxes("Energy (kWh)", 0, Double.POSITIVE_INFINITY));

        doOnFx(() -> axes.span(new TimeGrid(LocalDateTime.of(2025, 4, 21, 0, 0), 60, hours)));

        assertThat(axes.x().getUpperBound() / axes.x().getTickUnit()).isBetween(0.5, 16.0);
        assertThat(axes.x().getLabel()).isEqualTo(hours > 72 ? "Day" : "Hour");
    }
}
