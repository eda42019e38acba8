package prosumerlab.scenario.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static prosumerlab.scenario.measured.Bench.FileSettings.of;

import java.nio.file.Path;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.scenario.MeasuredFile.Basis;
import prosumerlab.scenario.MeasuredFile.Format;
import prosumerlab.scenario.ScenarioProblems;

class AusgridFormatTest {
    @TempDir
    Path folder;

    private static String header() {
        StringBuilder text = new StringBuilder(
                "Data source,Ausgrid,,\nCustomer,Generator Capacity,Postcode,Consumption Category,date");
        for (int i = 1; i <= 48; i++) {
            text.append(',').append(i % 48 / 2).append(i % 2 == 1 ? ":30" : ":00");
        }
        return text + ",Row Quality\n";
    }

    /** A day whose half hours count up from {@code first} by 0.01 kWh. */
    private static String day(int customer, String category, String date, double first) {
        StringBuilder text = new StringBuilder(customer + ",2.0,2076," + category + "," + date);
        for (int i = 0; i < 48; i++) {
            text.append(',').append(first + i / 100.0);
        }
        return text + ",\n";
    }

    private Bench bench(String rows) {
        return new Bench(folder).horizon("2011-07-01", 24, 30).write("a.csv", header() + rows);
    }

    @Test
    void theFirstColumnEndsAtHalfPastMidnightAndTheLastAtMidnight() throws ScenarioProblems {
        Bench bench = bench(
                        day(1, "GC", "1/07/2011", 5) + day(12, "GC", "1/07/2011", 0) + day(12, "GC", "2/07/2011", 1))
                .consumption(of("a.csv", Format.AUSGRID).column("12 GC"));
        assertThat(bench.consumed()).startsWith(0, 0.01).endsWith(0.46, 0.47);
    }

    @Test
    void controlledLoadIsAddedAndMonthNamesAreRead() throws ScenarioProblems {
        Bench bench = bench(day(12, "CL", "1-Jul-11", 1) + day(12, "GC", "1-Jul-11", 0))
                .consumption(of("a.csv", Format.AUSGRID).column("12 GC+CL"));
        assertThat(DoubleStream.of(bench.consumed()).sum()).isCloseTo(48 + 2 * 11.28, within(1e-12));
    }

    @Test
    void generatorCapacityScalesPvToOneKw() throws ScenarioProblems {
        Bench bench = bench(day(12, "GG", "1/07/2011", 0))
                .pv(of("a.csv", Format.AUSGRID)
                        .column("12 GG")
                        .appliesTo("community")
                        .basis(Basis.PER_KW));
        assertThat(bench.generated()).endsWith(0.235);
    }

    @Test
    void aMissingDayARepeatedDayAndABadDateAreRefusedAtTheirLine() {
        String first = day(12, "GC", "1/07/2011", 0);
        Bench gap = bench(first + day(12, "GC", "3/07/2011", 0))
                .horizon("2011-07-01", 48, 60)
                .consumption(of("a.csv", Format.AUSGRID).column("12 GC"));
        assertThat(gap.lines()).singleElement().asString().startsWith("a.csv:4: starts at 2011-07-03 00:00");
        assertThat(bench(first + first)
                        .consumption(of("a.csv", Format.AUSGRID).column("12 GC"))
                        .lines())
                .containsExactly("a.csv:4: repeats the day of line 3; remove one of the two");
        assertThat(bench(day(12, "GC", "31/06/2011", 0))
                        .consumption(of("a.csv", Format.AUSGRID).column("12 GC"))
                        .lines())
                .containsExactly("a.csv:3: \"31/06/2011\" is not a date such as 1/07/2011 or 1-Jul-10");
    }

    @Test
    void customerAndCategoryMustBeSaidAndExist() {
        assertThat(bench(day(12, "GC", "1/07/2011", 0))
                        .consumption(of("a.csv", Format.AUSGRID).column("13 GC"))
                        .lines())
                .containsExactly("a.csv: has no rows of \"13 GC\"; name another customer");
        assertThat(bench(day(12, "GC", "1/07/2011", 0))
                        .consumption(of("a.csv", Format.AUSGRID))
                        .lines())
                .singleElement()
                .asString()
                .startsWith("measured.consumption[0].column: \"\" is not a customer and a category");
    }
}
