package prosumerlab.engine.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.domain.TimeGrid;
import prosumerlab.engine.draws.Draws;
import prosumerlab.engine.draws.Purpose;
import prosumerlab.scenario.Weather;

class CloudsTest {
    private static Clouds clouds(int minutes, double cover, double hourly, double daily) {
        TimeGrid grid = new TimeGrid(LocalDateTime.of(2025, 4, 21, 0, 0), minutes, 1);
        return new Clouds(new Weather(cover, hourly, daily, 0), grid, new Draws(3));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0.25", "0.5, 0.928951"})
    void transmittanceIsThatOfKastenAndCzeplak(double cover, double expected) {
        assertThat(Clouds.transmittance(cover)).isCloseTo(expected, within(1e-6));
    }

    @Test
    void skyThatDoesNotVaryIsTheMean() {
        Clouds clouds = clouds(60, 0.4, 0, 0);
        for (int step = 0; step < 100; step++) {
            assertThat(clouds.cover(step)).isEqualTo(0.4);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void coverStaysBetweenClearAndOvercast(double mean) {
        Clouds clouds = clouds(60, mean, 1, 1);
        for (int step = 0; step < 2_000; step++) {
            assertThat(clouds.cover(step)).isBetween(0.0, 1.0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 15, 30})
    void finerStepsSeeTheSameSky(int minutes) {
        Clouds hourly = clouds(60, 0.5, 0.1, 0.1);
        Clouds fine = clouds(minutes, 0.5, 0.1, 0.1);
        int perHour = 60 / minutes;
        for (int hour = 0; hour < 50; hour++) {
            double sum = 0;
            for (int i = 0; i < perHour; i++) {
                sum += fine.cover(hour * perHour + i);
            }
            assertThat(sum / perHour).isCloseTo(hourly.cover(hour), within(1e-12));
        }
    }

    @Test
    void coverIsTheMeanAndWhatTheDayAndTheHourAddToIt() {
        Draws draws = new Draws(3);
        double day = draws.triangular(Purpose.CLOUDS_OF_DAY, 0, 1);
        double before = draws.triangular(Purpose.CLOUDS_OF_HOUR, 0, 30);
        double after = draws.triangular(Purpose.CLOUDS_OF_HOUR, 0, 31);
        assertThat(clouds(30, 0.5, 0.1, 0.2).cover(61))
                .isCloseTo(0.5 + 0.2 * day + 0.1 * (before / 4 + after * 3 / 4), within(1e-12));
    }

    @Test
    void coverMovesWithoutJumpsWithinADay() {
        Clouds fine = clouds(5, 0.5, 0.2, 0.1);
        for (int step = 1; step < 24 * 12; step++) {
            assertThat(Math.abs(fine.cover(step) - fine.cover(step - 1))).isLessThan(2 * 0.2 / 12 + 1e-9);
        }
    }

    @Test
    void eachDayHasALevelOfItsOwn() {
        Clouds clouds = clouds(60, 0.5, 0, 0.3);
        for (int hour = 1; hour < 24; hour++) {
            assertThat(clouds.cover(hour)).isEqualTo(clouds.cover(0));
        }
        assertThat(clouds.cover(24)).isNotEqualTo(clouds.cover(23)).isBetween(0.2, 0.8);
    }
}
