package prosumerlab.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeGridTest {
    private static final LocalDateTime START = LocalDateTime.of(2024, 2, 28, 0, 0);

    @ParameterizedTest
    @CsvSource({"60, 1, 1.0", "30, 2, 0.5", "15, 4, 0.25", "5, 12, 0.08333333333333333", "1, 60, 0.016666666666666666"})
    void cutsAnHourIntoEqualSteps(int minutes, int stepsPerHour, double hours) {
        TimeGrid grid = new TimeGrid(START, minutes, 10);
        assertThat(grid.stepsPerHour()).isEqualTo(stepsPerHour);
        assertThat(grid.stepHours()).isEqualTo(hours);
    }

    @Test
    void countsHoursAndDaysThroughALeapDay() {
        TimeGrid grid = new TimeGrid(START, 15, 24 * 4 * 3);
        int step = 24 * 4 + 7 * 4 + 3;
        assertThat(grid.startOf(step)).isEqualTo(LocalDateTime.of(2024, 2, 29, 7, 45));
        assertThat(grid.hourOfDay(step)).isEqualTo(7);
        assertThat(grid.hourOfRun(step)).isEqualTo(31);
        assertThat(grid.dateOf(step)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(grid.dateOf(24 * 4 * 2)).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void everyDayHas24HoursAndNoneIsSkippedInSpring() {
        TimeGrid grid = new TimeGrid(LocalDateTime.of(2025, 3, 30, 0, 0), 60, 24);
        for (int step = 0; step < 24; step++) {
            assertThat(grid.hourOfDay(step)).isEqualTo(step);
        }
    }

    @Test
    void stepsFarAheadDoNotOverflow() {
        assertThat(new TimeGrid(START, 60, Integer.MAX_VALUE).startOf(Integer.MAX_VALUE))
                .isEqualTo(START.plusHours(Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "7, 1", "120, 1", "-60, 1", "60, 0", "60, -1"})
    void refusesWhatIsNoGrid(int minutes, int steps) {
        assertThatThrownBy(() -> new TimeGrid(START, minutes, steps)).isInstanceOf(IllegalArgumentException.class);
    }
}
