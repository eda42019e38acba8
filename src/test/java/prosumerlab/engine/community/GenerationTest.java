package prosumerlab.engine.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.engine.draws.Draws;
import prosumerlab.engine.draws.Purpose;
import prosumerlab.engine.hour.HourColumns;
import prosumerlab.history.Home;
import prosumerlab.history.Quantity;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.SeriesSet;
import prosumerlab.scenario.SeriesSet.Basis;
import prosumerlab.scenario.SeriesSet.Scope;
import prosumerlab.scenario.SeriesSet.Series;
import prosumerlab.testkit.Scenarios;

class GenerationTest {
    private static final int NOON = 12;

    /** 4 kW and 0.5 kWh/h, 2 kW and 1 kWh/h, no PV and 1.5 kWh/h. */
    private static final List<Home> HOMES =
            List.of(new Home(0, 0, 4, 0.5, 0), new Home(1, 1, 2, 1, 0), new Home(2, 1, 0, 1.5, 0));

    private static HourColumns hour(Scenario scenario, SeriesSet series, int step) {
        Generation generation = new Generation(new LoadedScenario(scenario, series), HOMES, new Draws(1));
        HourColumns hour = new HourColumns(HOMES.size());
        generation.generate(step, generation.cloudCover(step), generation.clearSkyIrradiance(step), hour);
        return hour;
    }

    private static long[] pv(int step, Series... series) {
        return hour(Scenario.defaults(), new SeriesSet(List.of(series), List.of(), new double[0]), step)
                .of(Quantity.PV);
    }

    private static long[] load(int step, Series... series) {
        return hour(Scenario.defaults(), new SeriesSet(List.of(), List.of(series), new double[0]), step)
                .of(Quantity.LOAD);
    }

    /** 1 kWh in step 0, 2 in step 1 and so on, times {@code factor}. */
    private static Series series(Scope scope, int id, Basis basis, double factor) {
        double[] values = new double[24];
        Arrays.setAll(values, step -> (step + 1) * factor);
        return new Series(scope, id, basis, values);
    }

    @Test
    void modelledPvIsCapacityTimesIrradianceTimesTransmittanceTimesEfficiency() {
        Scenario scenario = Scenarios.with(
                "weather.cloudCover",
                0.5,
                "weather.hourlyVariation",
                0,
                "weather.dailyVariation",
                0,
                "weather.individualNoise",
                0);
        double irradiance =
                new ClearSky(45).meanIrradiance(scenario.horizon().grid().startOf(NOON), 60);
        double perKw = irradiance * Clouds.transmittance(0.5) * 0.735 * 1e6;
        assertThat(hour(scenario, SeriesSet.NONE, NOON).of(Quantity.PV)[0] / 4.0)
                .isCloseTo(perKw, within(1.0));
        assertThat(hour(scenario, SeriesSet.NONE, NOON).of(Quantity.PV)[1] / 2.0)
                .isCloseTo(perKw, within(1.0));
        assertThat(hour(scenario, SeriesSet.NONE, NOON).of(Quantity.PV)[2]).isZero();
        assertThat(hour(scenario, SeriesSet.NONE, 0).of(Quantity.PV)).containsOnly(0);
    }

    @Test
    void modelledLoadIsBaseTimesProfile() {
        Scenario scenario = Scenarios.with("consumption.noise", 0, "consumption.level", 1);
        double mean =
                Arrays.stream(scenario.consumption().hourlyProfile()).average().orElseThrow();
        assertThat(hour(scenario, SeriesSet.NONE, 19).of(Quantity.LOAD)[2] / 1e6)
                .isCloseTo(1.5 * 1.75 / mean, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 15, 30})
    void finerStepsAddUpToTheHour(int minutes) {
        Object[] calm = {
            "weather.cloudCover",
            0,
            "weather.hourlyVariation",
            0,
            "weather.dailyVariation",
            0,
            "weather.individualNoise",
            0,
            "consumption.noise",
            0
        };
        HourColumns whole = hour(Scenarios.with(calm), SeriesSet.NONE, NOON);
        Scenario fine = Scenarios.change(Scenarios.with(calm), "horizon.stepMinutes", minutes);
        int steps = 60 / minutes;
        for (Quantity quantity : new Quantity[] {Quantity.PV, Quantity.LOAD}) {
            long sum = 0;
            for (int i = 0; i < steps; i++) {
                sum += hour(fine, SeriesSet.NONE, NOON * steps + i).of(quantity)[0];
            }
            assertThat((double) sum).isCloseTo(whole.of(quantity)[0], within((double) steps));
        }
    }

    @Test
    void noiseStaysWithinItsHalfWidthAndDiffersFromRoofToRoof() {
        Scenario calm = Scenarios.with("weather.individualNoise", 0, "consumption.noise", 0);
        Scenario noisy = Scenarios.with("weather.individualNoise", 0.1, "consumption.noise", 0.4);
        for (int step = 8; step < 18; step++) {
            HourColumns expected = hour(calm, SeriesSet.NONE, step);
            HourColumns hour = hour(noisy, SeriesSet.NONE, step);
            double roof0 = hour.of(Quantity.PV)[0] / (double) expected.of(Quantity.PV)[0];
            double roof1 = hour.of(Quantity.PV)[1] / (double) expected.of(Quantity.PV)[1];
            assertThat(roof0).isBetween(0.9, 1.1).isNotEqualTo(roof1);
            Draws draws = new Draws(1);
            assertThat(roof0).isCloseTo(1 + 0.1 * draws.triangular(Purpose.PV_NOISE, 0, step), within(1e-4));
            assertThat(hour.of(Quantity.LOAD)[1] / (double) expected.of(Quantity.LOAD)[1])
                    .isCloseTo(1 + 0.4 * draws.triangular(Purpose.LOAD_NOISE, 1, step), within(1e-4));
            assertThat(hour.of(Quantity.LOAD)[0] / (double) expected.of(Quantity.LOAD)[0])
                    .isBetween(0.6, 1.4)
                    .isNotEqualTo(1.0);
        }
    }

    @Test
    void eachHomeGetsASeriesThatIsForEachHome() {
        assertThat(pv(2, series(Scope.COMMUNITY, 0, Basis.EACH_HOME, 1))).containsOnly(3_000_000);
        assertThat(load(2, series(Scope.COMMUNITY, 0, Basis.EACH_HOME, 1))).containsOnly(3_000_000);
    }

    @Test
    void seriesPerKwIsMultipliedByTheCapacity() {
        assertThat(pv(1, series(Scope.COMMUNITY, 0, Basis.PER_KW, 0.1))).containsExactly(800_000, 400_000, 0);
    }

    @Test
    void totalIsSharedByCapacityOrByBaseConsumption() {
        assertThat(pv(2, series(Scope.COMMUNITY, 0, Basis.TOTAL, 1))).containsExactly(2_000_000, 1_000_000, 0);
        assertThat(load(2, series(Scope.COMMUNITY, 0, Basis.TOTAL, 1))).containsExactly(500_000, 1_000_000, 1_500_000);
    }

    @Test
    void totalOfAHomeTypeIsSharedAmongItsHomesOnly() {
        long[] load = load(3, series(Scope.HOME_TYPE, 1, Basis.TOTAL, 1));
        assertThat(load[1]).isEqualTo(1_600_000);
        assertThat(load[2]).isEqualTo(2_400_000);
        assertThat(load[0])
                .isEqualTo(hour(Scenario.defaults(), SeriesSet.NONE, 3).of(Quantity.LOAD)[0]);
    }

    @Test
    void totalOfHomesWithoutAnyCapacityIsNobodys() {
        assertThat(pv(3, series(Scope.HOME, 2, Basis.TOTAL, 1))[2]).isZero();
    }

    @Test
    void mostSpecificSeriesWinsInWhateverOrderTheyCome() {
        Series community = series(Scope.COMMUNITY, 0, Basis.EACH_HOME, 1);
        Series type = series(Scope.HOME_TYPE, 1, Basis.EACH_HOME, 2);
        Series home = series(Scope.HOME, 2, Basis.EACH_HOME, 3);
        long[] expected = {1_000_000, 2_000_000, 3_000_000};
        assertThat(pv(0, community, type, home)).isEqualTo(expected);
        assertThat(pv(0, home, type, community)).isEqualTo(expected);
        assertThat(load(0, type, home, community)).isEqualTo(expected);
    }

    @Test
    void communityKeepsATotalToTheLastRounding() {
        double[] shares = new double[24];
        Arrays.fill(shares, 12.345678);
        long[] pv = pv(5, new Series(Scope.COMMUNITY, 0, Basis.TOTAL, shares));
        assertThat((double) LongStream.of(pv).sum()).isCloseTo(12_345_678, within(2.0));
    }

    @Test
    void whatHomesExpectScalesWithTheStep() {
        Generation fine =
                new Generation(LoadedScenario.of(Scenarios.with("horizon.stepMinutes", 15)), HOMES, new Draws(1));
        assertThat(fine.expectedPvKwhPerKw(48))
                .isCloseTo(fine.clearSkyIrradiance(48) * Clouds.transmittance(0.947) * 0.735 / 4, within(1e-12));
    }

    @Test
    void homesExpectTheUsualSkyAndLoad() {
        Generation generation = new Generation(LoadedScenario.of(Scenario.defaults()), HOMES, new Draws(1));
        assertThat(generation.expectedPvKwhPerKw(NOON))
                .isCloseTo(generation.clearSkyIrradiance(NOON) * Clouds.transmittance(0.947) * 0.735, within(1e-12));
        assertThat(generation.expectedPvKwhPerKw(24 + NOON)).isPositive();
        assertThat(generation.expectedLoadKwhPerBase(3)).isEqualTo(generation.expectedLoadKwhPerBase(27));
    }
}
