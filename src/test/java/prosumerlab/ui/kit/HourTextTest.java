package prosumerlab.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;
import prosumerlab.ui.testkit.Scenarios;

/** The run begins on 21 April 2025, and the second of its days is shown. */
class HourTextTest {
    private final HourText hours = new HourText(shown(72, 30, 26));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14 | 13",
                "hour 14 | 13",
                "Step 14 | 13",
                "1,234 | 1233",
                "0 | -1",
                "14:00 | 38",
                "00:00 | 24",
                "9:30 | 33",
                "day 3 | 48",
                "day 3 14:00 | 62",
                "Day 1, 5 | 5",
                "d2 23:00 | 47",
                "22 Apr 13:00 | 37",
                "22 april | 24",
                "Tue 22 Apr 2025 | 24",
                "22 Apr 2025, 13:00 | 37",
                "2025-04-23 06:00 | 54",
                "20 Apr 2025 | -24",
                "20 Apr | 8736",
            })
    void hour_is_understood_as_people_write_it(String text, String step) {
        assertThat(hours.step(text).stream()
                        .mapToObj(Long::toString)
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(step);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noon", "-3", "3.5", "25:00", "14:61", "31 Feb", "day", "day 2 24:00", "9999999999999"})
    void what_is_no_hour_is_not_taken_for_one(String text) {
        assertThat(hours.step(text)).isEmpty();
    }

    @Test
    void refusal_tells_what_hours_there_are() {
        assertThat(hours.outside(" day 9 "))
                .isEqualTo("\"day 9\" is not in this run. It has 72 hours, from Mon 21 Apr 2025 to Wed 23 Apr 2025,"
                        + " 23:00–00:00.");
        assertThat(hours.examples()).contains("from 1 to 72");
    }

    private static Shown shown(int hours, int recorded, int step) {
        OpenRun run = Scenarios.run(5, hours, recorded);
        return new Shown(run, run.run(), step, Phase.LAST);
    }
}
