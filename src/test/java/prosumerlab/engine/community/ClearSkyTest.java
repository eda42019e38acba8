package prosumerlab.engine.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClearSkyTest {
    /** The 81st day, on which Cooper's declination is 0. */
    private static final LocalDate EQUINOX = LocalDate.of(2025, 3, 22);

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 21);
    private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 21);

    /** Around {@code hour}, over a sample on each side of it. */
    private static double at(double latitude, LocalDate day, int hour) {
        LocalDateTime time = day.atTime(hour, 0);
        ClearSky sky = new ClearSky(latitude);
        return (sky.meanIrradiance(time.minusMinutes(5), 5) + sky.meanIrradiance(time, 5)) / 2;
    }

    private static double dayLengthHours(double latitude, LocalDate day) {
        ClearSky sky = new ClearSky(latitude);
        int light = 0;
        for (int slot = 0; slot < 288; slot++) {
            light += sky.meanIrradiance(day.atStartOfDay().plusMinutes(5L * slot), 5) > 0 ? 1 : 0;
        }
        return light / 12.0;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1.03716", // zenith 0°: 1.098 exp(−0.057)
        "60, 0.48984", // zenith 60°: 0.549 exp(−0.114)
        "-60, 0.48984",
        "85, 0.04976" // zenith 85°: 1.098 · 0.087156 · exp(−0.654)
    })
    void noonOfTheEquinoxIsHaurwitzAtAZenithOfTheLatitude(double latitude, double expected) {
        assertThat(at(latitude, EQUINOX, 12)).isCloseTo(expected, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"23.45, 2025-06-21", "-23.45, 2025-12-21"})
    void sunIsOverheadInTheTropicsAtTheSolstices(double latitude, LocalDate day) {
        assertThat(at(latitude, day, 12)).isCloseTo(1.03716, within(2e-4));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2025-06-21, 12",
        "45, 2025-03-22, 12",
        "45, 2025-06-21, 15.43", // acos(−tan 45° tan 23.45°) / 7.5°
        "45, 2025-12-21, 8.57",
        "60, 2025-06-21, 18.49",
        "-45, 2025-06-21, 8.57",
        "80, 2025-06-21, 24",
        "80, 2025-12-21, 0"
    })
    void daysAreAsLongAsTheLatitudeAndSeasonMakeThem(double latitude, LocalDate day, double hours) {
        assertThat(dayLengthHours(latitude, day)).isCloseTo(hours, within(0.17));
    }

    @ParameterizedTest
    @ValueSource(doubles = {70, 80, 90, -80})
    void sunDoesNotSetInPolarSummerNorRiseInPolarWinter(double latitude) {
        LocalDate summer = latitude > 0 ? JUNE : DECEMBER;
        LocalDate winter = latitude > 0 ? DECEMBER : JUNE;
        assertThat(at(latitude, summer, 1)).isPositive();
        for (int hour = 1; hour < 24; hour++) {
            assertThat(at(latitude, winter, hour)).isZero();
        }
    }

    @Test
    void morningMirrorsAfternoon() {
        for (int hours = 1; hours < 12; hours++) {
            assertThat(at(45, JUNE, 12 - hours)).isCloseTo(at(45, JUNE, 12 + hours), within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 15, 20, 30, 60})
    void longStepIsTheMeanOfItsFiveMinutes(int minutes) {
        ClearSky sky = new ClearSky(45);
        LocalDateTime start = JUNE.atTime(5, 0);
        double sum = 0;
        for (int minute = 0; minute < minutes; minute += 5) {
            sum += sky.meanIrradiance(start.plusMinutes(minute), 5);
        }
        assertThat(sky.meanIrradiance(start, minutes)).isCloseTo(sum / (minutes / 5), within(1e-12));
    }

    @Test
    void stepOfSixMinutesSeesTheSunOfItsMiddle() {
        assertThat(new ClearSky(0).meanIrradiance(EQUINOX.atTime(11, 57), 6))
                .isCloseTo(1.098 * Math.exp(-0.057), within(1e-12));
    }
}
