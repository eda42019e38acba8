package prosumerlab.scenario.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static prosumerlab.scenario.measured.Bench.FileSettings.of;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.scenario.MeasuredFile.Format;
import prosumerlab.scenario.ScenarioProblems;

class CityLearnFormatTest {
    @TempDir
    Path folder;

    private Bench bench(String text) {
        return new Bench(folder).horizon("2025-03-01", 1, 60).write("b.csv", text);
    }

    private static String hours(LocalDateTime start, int count) {
        StringBuilder text = new StringBuilder("month,hour,non_shiftable_load,solar_generation\n");
        for (int i = 0; i < count; i++) {
            LocalDateTime time = start.plusHours(i);
            text.append(time.getMonthValue())
                    .append(',')
                    .append(time.getHour() + 1)
                    .append(',');
            text.append(i / 100.0).append(",500\n");
        }
        return text.toString();
    }

    @Test
    void hour24BelongsToTheDayThatEnds() throws ScenarioProblems {
        Bench bench = bench(hours(LocalDateTime.of(2022, 2, 28, 23, 0), 5)).consumption(of("b.csv", Format.CITYLEARN));
        assertThat(bench.consumed()).containsExactly(0.01);
    }

    @Test
    void aLeapYearIsFoundByItsRows() throws ScenarioProblems {
        Bench bench =
                bench(hours(LocalDateTime.of(2024, 1, 31, 23, 0), 30 * 24)).consumption(of("b.csv", Format.CITYLEARN));
        assertThat(bench.consumed()).containsExactly((1 + 29 * 24) / 100.0);
    }

    @Test
    void wattsPerKwBecomeKwhPerKw() throws ScenarioProblems {
        Bench bench = bench(hours(LocalDateTime.of(2022, 2, 28, 23, 0), 5))
                .pv(of("b.csv", Format.CITYLEARN).appliesTo("community"));
        assertThat(bench.generated()).containsExactly(0.5);
    }

    @Test
    void aMissingHourIsRefusedAtItsLine() {
        String text = hours(LocalDateTime.of(2022, 2, 28, 23, 0), 9).replace("3,4,0.04,500\n", "");
        assertThat(bench(text).consumption(of("b.csv", Format.CITYLEARN)).lines())
                .containsExactly(
                        "b.csv:6: month 3, hour 5 does not follow the row before by one hour; add or remove rows until every hour is there once");
    }

    @Test
    void aFileThatNeverBeginsAMonthIsRefused() {
        assertThat(bench(hours(LocalDateTime.of(2022, 3, 5, 0, 0), 9))
                        .consumption(of("b.csv", Format.CITYLEARN))
                        .lines())
                .containsExactly(
                        "b.csv: never begins a month, so its days are unknown; use a file with a first of the month in it");
    }
}
