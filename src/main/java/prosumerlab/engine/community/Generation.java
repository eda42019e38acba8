package prosumerlab.engine.community;

import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.domain.TimeGrid;
import prosumerlab.engine.draws.Draws;
import prosumerlab.engine.draws.Purpose;
import prosumerlab.engine.hour.HourColumns;
import prosumerlab.history.Home;
import prosumerlab.history.Quantity;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;

/** Phase 1: what every home generates and consumes in a step. */
public final class Generation {
    private final List<Home> homes;
    private final Draws draws;
    private final TimeGrid grid;
    private final double[] clearSky;
    private final Clouds clouds;
    private final LoadProfile profile;
    private final double systemEfficiency;
    private final double roofNoise;
    private final double loadNoise;
    private final double meanTransmittance;
    private final MeasuredHomes measuredPv;
    private final MeasuredHomes measuredLoad;

    /** What {@code homes} of {@code source} generate and consume, in millionths of a kWh a step: measured where it was, else drawn. */
    public Generation(LoadedScenario source, List<Home> homes, Draws draws) {
        Scenario scenario = source.scenario();
        this.homes = homes;
        this.draws = draws;
        grid = scenario.horizon().grid();
        clearSky = clearSkyOf(scenario);
        clouds = new Clouds(scenario.weather(), grid, draws);
        profile = new LoadProfile(scenario.consumption(), grid);
        systemEfficiency = scenario.pv().systemEfficiency();
        roofNoise = scenario.weather().individualNoise();
        loadNoise = scenario.consumption().noise();
        meanTransmittance = Clouds.transmittance(scenario.weather().cloudCover());
        measuredPv = new MeasuredHomes(source.series().pv(), homes, Home::pvCapacityKw);
        measuredLoad = new MeasuredHomes(source.series().consumption(), homes, Home::baseKwhPerHour);
    }

    /** Cloud cover in {@code step}, 0 to 1. */
    public double cloudCover(int step) {
        return clouds.cover(step);
    }

    /** Mean clear-sky irradiance in {@code step}, kW/m². */
    public double clearSkyIrradiance(int step) {
        return clearSky[step];
    }

    /** For all steps and the day after them, because homes look a day ahead in every step. */
    private static double[] clearSkyOf(Scenario scenario) {
        ClearSky sky = new ClearSky(scenario.pv().latitudeDegrees());
        TimeGrid grid = scenario.horizon().grid();
        double[] irradiance = new double[grid.steps() + 24 * grid.stepsPerHour() + 1];
        for (int step = 0; step < irradiance.length; step++) {
            irradiance[step] = sky.meanIrradiance(grid.startOf(step), grid.stepMinutes());
        }
        return irradiance;
    }

    /** Fills PV and load of every home. */
    public void generate(int step, double cloudCover, double clearSkyIrradiance, HourColumns hour) {
        double pvKwhPerKw = clearSkyIrradiance * Clouds.transmittance(cloudCover) * systemEfficiency * grid.stepHours();
        double loadKwhPerBase = profile.expectedKwh(step);
        long[] pv = hour.of(Quantity.PV);
        long[] load = hour.of(Quantity.LOAD);
        for (Home home : homes) {
            int id = home.id();
            pv[id] = measuredPv.covers(id) ? measuredPv.energy(id, step) : modelledPv(home, step, pvKwhPerKw);
            load[id] =
                    measuredLoad.covers(id) ? measuredLoad.energy(id, step) : modelledLoad(home, step, loadKwhPerBase);
        }
    }

    private long modelledPv(Home home, int step, double pvKwhPerKw) {
        if (pvKwhPerKw == 0 || home.pvCapacityKw() == 0) {
            return 0;
        }
        double noise = 1 + roofNoise * draws.triangular(Purpose.PV_NOISE, home.id(), step);
        return Micro.of(home.pvCapacityKw() * pvKwhPerKw * noise);
    }

    private long modelledLoad(Home home, int step, double loadKwhPerBase) {
        double noise = 1 + loadNoise * draws.triangular(Purpose.LOAD_NOISE, home.id(), step);
        return Micro.of(home.baseKwhPerHour() * loadKwhPerBase * noise);
    }

    /** PV that a home expects in {@code step} from an installed kW under the usual sky, in kWh. */
    double expectedPvKwhPerKw(int step) {
        return clearSkyIrradiance(step) * meanTransmittance * systemEfficiency * grid.stepHours();
    }

    /** Load that a home expects in {@code step} for each kWh/h of base consumption, in kWh. */
    double expectedLoadKwhPerBase(int step) {
        return profile.expectedKwh(step);
    }
}
