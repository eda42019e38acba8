package prosumerlab.engine.community;

import prosumerlab.domain.Micro;
import prosumerlab.domain.TimeGrid;
import prosumerlab.engine.draws.Draws;
import prosumerlab.engine.draws.Purpose;
import prosumerlab.scenario.Prices;

/** What everybody expects energy to cost in a step: a daily shape around the base price, and a little chance. */
public final class PriceForecast {
    private final Prices prices;
    private final double[] measured;
    private final TimeGrid grid;
    private final Draws draws;

    /**
     * @param measured a price for each step in €/kWh, or an empty array for the model's own
     */
    public PriceForecast(Prices prices, double[] measured, TimeGrid grid, Draws draws) {
        this.prices = prices;
        this.measured = measured;
        this.grid = grid;
        this.draws = draws;
    }

    /** The forecast of {@code step} in millionths of a €/kWh; a measured one is taken as it is. */
    public long price(int step) {
        if (measured.length > 0) {
            return Micro.of(measured[step]);
        }
        double shape = prices.hourlyShape()[grid.hourOfDay(step)];
        double swing = shape < 0
                ? prices.baseEuroPerKwh() - prices.forecastMinimumEuroPerKwh()
                : prices.forecastMaximumEuroPerKwh() - prices.baseEuroPerKwh();
        double chance =
                prices.forecastNoiseEuroPerKwh() * draws.triangular(Purpose.FORECAST_NOISE, 0, grid.hourOfRun(step));
        double price = prices.baseEuroPerKwh() + shape * swing + chance;
        return Micro.of(
                Math.min(prices.forecastMaximumEuroPerKwh(), Math.max(prices.forecastMinimumEuroPerKwh(), price)));
    }
}
