package prosumerlab.scenario.measured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static prosumerlab.scenario.measured.Bench.FileSettings.of;
import static prosumerlab.scenario.measured.Bench.FileSettings.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.scenario.MeasuredFile.Basis;
import prosumerlab.scenario.MeasuredFile.Format;
import prosumerlab.scenario.MeasuredFile.Unit;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.SeriesSet;

/** Real files, where they are at hand. */
class SharedDataTest {
    private static final Path DATA = Path.of(System.getProperty("sharedData", "../shared/data"));
    private static final int YEAR = 8760;

    private static Bench bench(String file) {
        assumeTrue(Files.exists(DATA.resolve(file)), () -> file + " is not in " + DATA + "; this test is skipped");
        return new Bench(DATA);
    }

    /** The numbers of a column, by splitting lines at commas and nothing else. */
    private static double[] column(String file, String name) throws IOException {
        List<String> lines = Files.readAllLines(DATA.resolve(file));
        int column = List.of(lines.get(0).split(",")).indexOf(name);
        return lines.stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.split(",")[column]))
                .toArray();
    }

    private static double sum(double[] numbers) {
        return DoubleStream.of(numbers).sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void cityLearnBuildingsKeepTheirYear(int building) throws ScenarioProblems, IOException {
        String file = "citylearn-2022-building-" + building + ".csv";
        Bench bench = bench(file)
                .horizon("2025-08-01", YEAR - 1, 60)
                .consumption(of(file, Format.CITYLEARN))
                .pv(of(file, Format.CITYLEARN).appliesTo("community"));
        SeriesSet series = bench.load();
        double[] load = column(file, "non_shiftable_load");
        double[] solar = column(file, "solar_generation");
        assertThat(sum(series.consumption().get(0).kwhPerStep())).isCloseTo(sum(load) - load[0], within(1e-6));
        assertThat(sum(series.pv().get(0).kwhPerStep())).isCloseTo((sum(solar) - solar[0]) / 1000, within(1e-6));
        assertThat(series.pv().get(0).basis()).isEqualTo(SeriesSet.Basis.PER_KW);
        // Row 2 of data (month 8, hour 1) is the first hour of August.
        assertThat(series.consumption().get(0).kwhPerStep()[0]).isEqualTo(load[1]);
    }

    @Test
    void theFirstRowOfCityLearnIsTheHourBeforeAugust() throws ScenarioProblems, IOException {
        String file = "citylearn-2022-building-1.csv";
        double[] steps = bench(file)
                .consumption(of(file, Format.CITYLEARN).start("2022-07-31T23:00"))
                .consumed();
        assertThat(steps).containsExactly(column(file, "non_shiftable_load")[0]);
    }

    @Test
    void cityLearnPricesNeedTheirStartAndCurrency() throws ScenarioProblems, IOException {
        String file = "citylearn-2022-pricing.csv";
        assertThat(bench(file)
                        .price(of(file, Format.CITYLEARN).appliesTo("community").unit(Unit.EUR_PER_KWH))
                        .lines())
                .containsExactly(
                        "measured.price[0].firstRow: is missing; " + file
                                + " has no times, so write when its first row starts: \"2022-07-31T23:00\" for the files of the 2022 challenge");
        double[] prices = bench(file)
                .horizon("2022-08-01", YEAR - 1, 60)
                .price(of(file, Format.CITYLEARN)
                        .appliesTo("community")
                        .unit(Unit.EUR_PER_KWH)
                        .firstRow("2022-07-31T23:00", 0))
                .load()
                .priceEuroPerKwh();
        double[] column = column(file, "electricity_pricing");
        assertThat(prices).hasSize(YEAR - 1);
        assertThat(sum(prices)).isCloseTo(sum(column) - column[0], within(1e-6));
    }

    @Test
    void halfHoursOfAnAustralianHomeKeepTheirYear() throws ScenarioProblems, IOException {
        String file = "ausgrid-customer-12-2011-2012.csv";
        Bench bench = bench(file)
                .horizon("2011-07-01", YEAR + 24, 60)
                .consumption(table(file).column("GC").unit(Unit.KWH))
                .pv(table(file).column("GG").unit(Unit.KWH).basis(Basis.EACH_HOME));
        SeriesSet series = bench.load();
        assertThat(sum(series.consumption().get(0).kwhPerStep())).isCloseTo(sum(column(file, "GC")), within(1e-6));
        assertThat(sum(series.pv().get(0).kwhPerStep())).isCloseTo(sum(column(file, "GG")), within(1e-6));
    }

    @Test
    void pvgisIrradianceOnThePanelBecomesEnergyPerKw() throws ScenarioProblems, IOException {
        String file = "pvgis-hourly-45N-8E-2016-first-day.csv";
        double[] steps = bench(file)
                .horizon("2016-01-01", 14, 60)
                .pv(of(file, Format.PVGIS).appliesTo("community").utcOffset("+00:00"))
                .generated();
        double watts;
        try (Stream<String> lines = Files.lines(DATA.resolve(file))) {
            watts = lines.filter(line -> line.startsWith("2016"))
                    .map(line -> line.split(","))
                    .mapToDouble(c -> Double.parseDouble(c[1]) + Double.parseDouble(c[2]) + Double.parseDouble(c[3]))
                    .sum();
        }
        assertThat(watts).isGreaterThan(60);
        assertThat(sum(steps)).isCloseTo(watts * Scenario.defaults().pv().systemEfficiency() / 1000, within(1e-12));
        assertThat(steps[8]).isCloseTo(35.2 * Scenario.defaults().pv().systemEfficiency() / 1000, within(1e-12));
    }

    @Test
    void pvgisThatEndsEarlySaysSoWithItsLine() {
        String file = "pvgis-hourly-45N-8E-2016-first-day.csv";
        assertThat(bench(file)
                        .horizon("2016-01-01", 24, 60)
                        .pv(of(file, Format.PVGIS).utcOffset("+00:00"))
                        .lines())
                .containsExactly(file
                        + ":23: ends at 2016-01-01 14:00, but the run needs data from 2016-01-01 00:00 to 2016-01-02 00:00;"
                        + " choose an earlier \"start\", or set horizon.hours to 14 at most");
    }

    @Test
    void theStaticProfileAddsUpToItsYear() throws ScenarioProblems {
        double[] steps = bench("bdew-h25.csv")
                .horizon("2025-01-01", YEAR, 60)
                .consumption(of("bdew-h25.csv", Format.BDEW_STATIC)
                        .appliesTo("community")
                        .annualKwh(1_000_000 / 1000.0))
                .consumed();
        // 998,627.017 by a spreadsheet: without public holidays the year is a little short.
        assertThat(sum(steps)).isCloseTo(998.627017, within(1e-6));
    }

    @Test
    void theDynamicProfileIsHigherInWinterAndAddsUpToAboutItsYear() throws ScenarioProblems {
        double[] steps = bench("bdew-h25.csv")
                .horizon("2025-01-01", YEAR, 60)
                .consumption(of("bdew-h25.csv", Format.BDEW_DYNAMIC).annualKwh(3500))
                .consumed();
        assertThat(sum(steps)).isCloseTo(3500, within(35.0));
        double january = DoubleStream.of(steps).limit(31 * 24).sum();
        double july = DoubleStream.of(steps).skip(181 * 24).limit(31 * 24).sum();
        assertThat(january).isGreaterThan(1.1 * july);
    }
}
