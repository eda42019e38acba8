package prosumerlab.scenario.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static prosumerlab.scenario.measured.Bench.FileSettings.of;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.scenario.MeasuredFile.Format;
import prosumerlab.scenario.ScenarioProblems;

class BdewFormatTest {
    @TempDir
    Path folder;

    /** Each quarter hour of column c holds c: 1 for a Saturday in January to 36 for a workday in December. */
    private static String profile() {
        StringBuilder text = new StringBuilder(",M".repeat(36) + "\n[kWh]" + ",SA,FT,WT".repeat(12) + "\n");
        for (int quarter = 0; quarter < 96; quarter++) {
            text.append("%02d:%02d-".formatted(quarter / 4, quarter % 4 * 15));
            for (int column = 1; column <= 36; column++) {
                text.append(',').append(column);
            }
            text.append('\n');
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({"2025-01-04,1", "2025-01-05,2", "2025-01-06,3", "2025-04-21,12", "2025-12-31,36"})
    void monthAndDayOfTheWeekChooseTheColumn(String date, int column) throws ScenarioProblems {
        double[] steps = new Bench(folder)
                .horizon(date, 24, 60)
                .write("h.csv", profile())
                .consumption(of("h.csv", Format.BDEW_STATIC).annualKwh(1000))
                .consumed();
        assertThat(steps).hasSize(24);
        for (double kwh : steps) {
            assertThat(kwh).isCloseTo(4 * column / 1000.0, within(1e-12));
        }
    }

    @Test
    void theSeasonalFunctionIsBdews() {
        assertThat(BdewFormat.seasonal(1)).isCloseTo(1.24203011960, within(1e-9));
        assertThat(BdewFormat.seasonal(183)).isLessThan(0.85);
    }

    @Test
    void aMissingQuarterHourAndAMissingYearAreRefused() {
        Bench bench = new Bench(folder)
                .write("h.csv", profile().replaceFirst("05:15-[^\n]*\n", ""))
                .consumption(of("h.csv", Format.BDEW_STATIC).annualKwh(1000))
                .consumption(of("h.csv", Format.BDEW_STATIC).appliesTo("home:1"));
        assertThat(bench.lines())
                .containsExactly(
                        "h.csv:24: is not the quarter hour from 05:15",
                        "measured.consumption[1].annualKwh: is missing; write what a home consumes in a year, such as 3500");
    }
}
