package prosumerlab.engine.community;

import prosumerlab.domain.TimeGrid;
import prosumerlab.scenario.Consumption;

/** The shape of a day's consumption, scaled so that its mean is the scenario's level. */
public final class LoadProfile {
    private final double[] factorByHour;
    private final TimeGrid grid;

    /**
     * The profile of a scenario.
     *
     * @param consumption 24 hourly weights of any scale, at least one above zero
     */
    public LoadProfile(Consumption consumption, TimeGrid grid) {
        double[] profile = consumption.hourlyProfile();
        double sum = 0;
        for (double value : profile) {
            sum += value;
        }
        factorByHour = new double[profile.length];
        for (int hour = 0; hour < profile.length; hour++) {
            factorByHour[hour] = profile[hour] * profile.length / sum * consumption.level();
        }
        this.grid = grid;
    }

    /** What a home of base consumption 1 kWh/h is expected to consume in {@code step}, in kWh. */
    public double expectedKwh(int step) {
        return factorByHour[grid.hourOfDay(step)] * grid.stepHours();
    }
}
