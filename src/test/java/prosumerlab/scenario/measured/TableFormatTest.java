package prosumerlab.scenario.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static prosumerlab.scenario.measured.Bench.FileSettings.table;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.scenario.MeasuredFile.Basis;
import prosumerlab.scenario.MeasuredFile.Label;
import prosumerlab.scenario.MeasuredFile.Unit;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.SeriesSet;

class TableFormatTest {
    @TempDir
    Path folder;

    private Bench bench() {
        return new Bench(folder);
    }

    @Test
    void quartersOfAnHourAreSummedToTheHour() throws ScenarioProblems {
        Bench bench = bench().write(
                        "m.csv",
                        "time,load_kwh\n2025-04-21 00:00,0.1\n2025-04-21 00:15,0.2\n2025-04-21 00:30,0.3\n2025-04-21 00:45,0.4\n")
                .consumption(table("m.csv"));
        assertThat(bench.consumed()).containsExactly(0.1 + 0.2 + 0.3 + 0.4);
    }

    @Test
    void anHourIsSplitEvenlyToShorterSteps() throws ScenarioProblems {
        Bench bench = bench().horizon("2025-04-21", 2, 15)
                .write("m.csv", "time,load (kWh)\n2025-04-21T00:00,1.0\n2025-04-21T01:00,2.0\n")
                .consumption(table("m.csv"));
        assertThat(bench.consumed()).containsExactly(0.25, 0.25, 0.25, 0.25, 0.5, 0.5, 0.5, 0.5);
    }

    @Test
    void powerBecomesEnergyByTheLengthOfTheInterval() throws ScenarioProblems {
        Bench bench = bench().write("m.csv", "time,Power [W]\n2025-04-21 00:00,1000\n2025-04-21 00:30,500\n")
                .consumption(table("m.csv"));
        assertThat(bench.consumed()).containsExactly(0.75);
    }

    @Test
    void endLabelsNameTheIntervalBefore() throws ScenarioProblems {
        Bench bench = bench().horizon("2025-04-21", 2, 60)
                .write(
                        "m.csv",
                        "time,load_kwh\n2025-04-21 01:00,1\n2025-04-21 24:00,9\n2025-04-21 02:00,2\n2025-04-21 03:00,3\n")
                .consumption(table("m.csv").label(Label.END));
        assertThat(bench.consumed()).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "time (UTC),2025-04-20 22:00,2025-04-20 23:00",
        "time,2025-04-20T22:00Z,2025-04-20T23:00Z",
        "time,2025-04-21T00:00+02:00,2025-04-21T01:00+02:00",
        "time,2025-04-20 22:00,2025-04-20 23:00"
    })
    void utcIsBroughtToTheCommunitysStandardTime(String header, String first, String second) throws ScenarioProblems {
        Bench bench = bench().write("m.csv", header + ",load_kwh\n" + first + ",7\n" + second + ",8\n")
                .consumption(table("m.csv").utcOffset("+01:00").start("2025-04-20T23:00"));
        assertThat(bench.consumed()).containsExactly(7);
    }

    @Test
    void semicolonsDecimalCommasByteOrderMarkCarriageReturnsAndTwoTimeColumnsAreRead() throws ScenarioProblems {
        Bench bench = bench().write(
                        "m.csv",
                        "\uFEFFZähler;Datum;Zeit;Verbrauch [kWh]\r\n1;21.04.2025;00:00;0,25\r\n1;21.04.2025;00:30;1,5\r\n")
                .consumption(table("m.csv").timeColumn("Datum+Zeit").column("Verbrauch [kWh]"));
        assertThat(bench.consumed()).containsExactly(1.75);
    }

    @Test
    void aDailyProfileWithoutHeaderIsRepeatedEveryDay() throws ScenarioProblems {
        StringBuilder text = new StringBuilder();
        for (int hour = 0; hour < 24; hour++) {
            text.append(hour).append(":00;").append(hour * 100).append('\n');
        }
        Bench bench = bench().horizon("2024-02-28", 72, 60)
                .write("m.csv", text.toString())
                .consumption(table("m.csv").unit(Unit.W));
        double[] steps = bench.consumed();
        for (int step = 0; step < 72; step++) {
            assertThat(steps[step]).isEqualTo(step % 24 / 10.0);
        }
    }

    @Test
    void aDailyProfileWithEndLabelsGivesItsMidnightToTheLastHour() throws ScenarioProblems {
        StringBuilder text = new StringBuilder("time,kWh\n");
        for (int hour = 1; hour <= 24; hour++) {
            text.append("%02d:00,%d%n".formatted(hour % 24, hour));
        }
        Bench bench = bench().horizon("2025-04-21", 24, 60)
                .write("m.csv", text.toString())
                .consumption(table("m.csv").label(Label.END));
        assertThat(bench.consumed()).startsWith(1, 2).endsWith(23, 24);
    }

    @Test
    void theRunsOwnDatesComeFirstThenTheSameDayOfAnotherYear() throws ScenarioProblems {
        String text = "time,kWh\n2024-04-21 00:00,1\n2024-04-21 01:00,2\n";
        Bench bench = bench().write("m.csv", text).consumption(table("m.csv"));
        assertThat(bench.consumed()).containsExactly(1);
        Bench both = bench().write("m.csv", text + "2025-04-21 00:00,3\n2025-04-21 01:00,4\n")
                .consumption(table("m.csv"));
        assertThat(both.consumed()).containsExactly(3);
        Bench stated = bench().write("m.csv", text).consumption(table("m.csv").start("2024-04-21T01:00"));
        assertThat(stated.consumed()).containsExactly(2);
    }

    @Test
    void aLeapDayOfTheFileIsUsedAsItWasMeasured() throws ScenarioProblems {
        StringBuilder text = new StringBuilder("time,kWh\n");
        for (String day : new String[] {"2024-02-28", "2024-02-29", "2024-03-01"}) {
            for (int hour = 0; hour < 24; hour++) {
                text.append("%s %02d:00,%s%n".formatted(day, hour, day.substring(8)));
            }
        }
        Bench bench = bench().horizon("2025-02-28", 48, 60)
                .write("m.csv", text.toString())
                .consumption(table("m.csv"));
        assertThat(bench.consumed()[23]).isEqualTo(28);
        assertThat(bench.consumed()[24]).isEqualTo(29);
    }

    @Test
    void rowsWithoutTimesStartWhereTheSettingsSay() throws ScenarioProblems {
        Bench bench = bench().write("m.csv", "a,load_kwh\nx,1\nx,2\nx,3\n")
                .consumption(
                        table("m.csv").label(Label.UNSTATED).column("load_kwh").firstRow("2025-04-20T23:30", 30));
        assertThat(bench.consumed()).containsExactly(5);
    }

    @Test
    void pricesAreMeansWeightedByTime() throws ScenarioProblems {
        Bench bench = bench().write("p.csv", "time,Price (EUR/MWh)\n2025-04-21 00:00,100\n2025-04-21 00:30,200\n")
                .price(table("p.csv").appliesTo("community"));
        assertThat(bench.load().priceEuroPerKwh()).containsExactly(new double[] {0.15}, within(1e-15));
    }

    @Test
    void pvOfAMeasuredSystemIsDividedByItsCapacity() throws ScenarioProblems {
        Bench bench = bench().write("p.csv", "time,kWh\n2025-04-21 00:00,5\n2025-04-21 01:00,5\n")
                .pv(table("p.csv").appliesTo("community").basis(Basis.PER_KW).capacityKw(8));
        SeriesSet.Series series = bench.load().pv().get(0);
        assertThat(series.kwhPerStep()).containsExactly(0.625);
        assertThat(series.basis()).isEqualTo(SeriesSet.Basis.PER_KW);
        assertThat(series.scope()).isEqualTo(SeriesSet.Scope.COMMUNITY);
    }

    @Test
    void aFileInAnotherEncodingAndATimeSeriesNewestFirstAreToldApart() throws ScenarioProblems {
        Bench latin = bench().write(
                        "m.csv", "time,kWh\n2025-04-21 00:00,1\nZähler,2\n".getBytes(StandardCharsets.ISO_8859_1))
                .consumption(table("m.csv"));
        assertThat(latin.lines()).containsExactly("m.csv:3: is not UTF-8 text; save the file as \"CSV UTF-8\"");
        Bench newestFirst = bench().horizon("2025-04-21", 2, 60)
                .write("m.csv", "time,kWh\n2025-04-21 01:00,2\n2025-04-21 00:00,1\n")
                .consumption(table("m.csv"));
        assertThat(newestFirst.consumed()).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "5,60", "10,60", "15,60", "20,60", "30,60", "60,60", "60,5", "60,15", "30,20", "15,10", "20,30", "7,60", "45,60"
    })
    void energyIsKeptWhateverTheIntervalAndTheStep(int interval, int step) throws ScenarioProblems {
        int minutes = 7 * 1440;
        Random random = new Random(31L * interval + step);
        StringBuilder text = new StringBuilder("time,kWh\n");
        double inWindow = 0;
        long start = Timestamp.parseSetting("2025-04-21").orElseThrow();
        for (int at = 0; at < minutes; at += interval) {
            double kwh = random.nextInt(2_000_000) / 1e6;
            text.append(Timestamp.show(start + at)).append(',').append(kwh).append('\n');
            inWindow += kwh * Math.min(interval, minutes - at) / interval;
        }
        Bench bench = bench().horizon("2025-04-21", minutes / 60, step)
                .write("m.csv", text.toString())
                .consumption(table("m.csv"));
        assertThat(DoubleStream.of(bench.consumed()).sum()).isCloseTo(inWindow, within(1e-9));
    }
}
