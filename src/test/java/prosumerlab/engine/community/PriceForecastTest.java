package prosumerlab.engine.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.domain.Micro;
import prosumerlab.engine.draws.Draws;
import prosumerlab.engine.draws.Purpose;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.Scenarios;

class PriceForecastTest {
    private static PriceForecast forecast(Scenario scenario, double... measured) {
        return new PriceForecast(scenario.prices(), measured, scenario.horizon().grid(), new Draws(2));
    }

    @ParameterizedTest
    @CsvSource({"-1, 100000", "-0.5, 125000", "0, 150000", "0.5, 180000", "1, 210000"})
    void shapeMovesBetweenTheLowestTheBaseAndTheHighestPrice(double shape, long price) {
        double[] shapes = new double[24];
        shapes[7] = shape;
        Scenario scenario = Scenarios.with(
                "prices.hourlyShape",
                shapes,
                "prices.forecastNoiseEuroPerKwh",
                0,
                "prices.forecastMaximumEuroPerKwh",
                0.21);
        assertThat(forecast(scenario).price(7)).isEqualTo(price);
        assertThat(forecast(scenario).price(24 + 7)).isEqualTo(price);
        assertThat(forecast(scenario).price(8)).isEqualTo(150_000);
    }

    @Test
    void chanceNeverLeavesTheRangeAndDiffersFromHourToHour() {
        PriceForecast forecast = forecast(Scenarios.with("prices.forecastNoiseEuroPerKwh", 0.5));
        long lowest = Long.MAX_VALUE;
        long highest = 0;
        for (int step = 0; step < 500; step++) {
            assertThat(forecast.price(step)).isBetween(100_000L, 200_000L);
            lowest = Math.min(lowest, forecast.price(step));
            highest = Math.max(highest, forecast.price(step));
        }
        assertThat(lowest).isEqualTo(100_000);
        assertThat(highest).isEqualTo(200_000);
    }

    @Test
    void chanceIsAddedToTheShape() {
        Scenario scenario = Scenarios.with("prices.hourlyShape", new double[24]);
        for (int hour = 0; hour < 24; hour++) {
            assertThat(forecast(scenario).price(hour))
                    .isEqualTo(Micro.of(0.15 + 0.01 * new Draws(2).triangular(Purpose.FORECAST_NOISE, 0, hour)));
        }
    }

    @Test
    void stepsOfOneHourHaveItsPrice() {
        PriceForecast hourly = forecast(Scenario.defaults());
        PriceForecast fine = forecast(Scenarios.with("horizon.stepMinutes", 15));
        for (int step = 0; step < 96; step++) {
            assertThat(fine.price(step)).isEqualTo(hourly.price(step / 4));
        }
    }

    @Test
    void measuredPriceIsTakenAsItIs() {
        PriceForecast forecast = forecast(Scenario.defaults(), 0.5, -0.05, 0.123456);
        assertThat(forecast.price(0)).isEqualTo(500_000);
        assertThat(forecast.price(1)).isEqualTo(-50_000);
        assertThat(forecast.price(2)).isEqualTo(123_456);
    }
}
