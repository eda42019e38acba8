package prosumerlab.engine.community;

import prosumerlab.domain.TimeGrid;
import prosumerlab.engine.draws.Draws;
import prosumerlab.engine.draws.Purpose;
import prosumerlab.scenario.Weather;

/**
 * Cloud cover over the community: a mean, a level for each day, and a walk between independent values at the full hours, so
 * that any step can be computed alone and a finer step sees the same sky.
 */
public final class Clouds {
    private final Weather weather;
    private final TimeGrid grid;
    private final Draws draws;

    /** The sky of {@code weather} over the steps of {@code grid}, as {@code draws} have it. */
    public Clouds(Weather weather, TimeGrid grid, Draws draws) {
        this.weather = weather;
        this.grid = grid;
        this.draws = draws;
    }

    /** Cloud cover in {@code step}, 0 clear to 1 overcast. */
    public double cover(int step) {
        int stepsPerHour = grid.stepsPerHour();
        long hour = grid.hourOfRun(step);
        double within = (step % stepsPerHour + 0.5) / stepsPerHour;
        double ofDay = draws.triangular(Purpose.CLOUDS_OF_DAY, 0, hour / 24);
        double before = draws.triangular(Purpose.CLOUDS_OF_HOUR, 0, hour);
        double after = draws.triangular(Purpose.CLOUDS_OF_HOUR, 0, hour + 1);
        double cover = weather.cloudCover()
                + weather.dailyVariation() * ofDay
                + weather.hourlyVariation() * (before + (after - before) * within);
        return Math.min(1, Math.max(0, cover));
    }

    /**
     * The part of the clear-sky irradiance that reaches the ground: {@code 1 − 0.75 n^3.4} (Kasten and Czeplak, <i>Solar
     * Energy</i> 24, 1980).
     *
     * @param cover 0 to 1
     */
    public static double transmittance(double cover) {
        return 1 - 0.75 * StrictMath.pow(cover, 3.4);
    }
}
