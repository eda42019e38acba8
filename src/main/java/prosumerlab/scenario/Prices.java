package prosumerlab.scenario;

/** Tariffs of the utility grid, which bound the local market, and the forecast that homes bargain by. */
public record Prices(
        @Setting(help = "Price around which the forecast moves over the day.", unit = "€/kWh", min = 0, max = 100)
                double baseEuroPerKwh,
        @Setting(help = "Lowest price that is ever forecast.", unit = "€/kWh", min = 0, max = 100)
                double forecastMinimumEuroPerKwh,
        @Setting(help = "Highest price that is ever forecast.", unit = "€/kWh", min = 0, max = 100)
                double forecastMaximumEuroPerKwh,
        @Setting(help = "Half-width of the random part of the forecast.", unit = "€/kWh", min = 0, max = 100)
                double forecastNoiseEuroPerKwh,
        @Setting(
                        help = "What the utility takes for a kWh: the ceiling of the local market.",
                        unit = "€/kWh",
                        min = 0,
                        max = 100)
                double retailTariffEuroPerKwh,
        @Setting(
                        help = "What the utility pays for a kWh: the floor of the local market.",
                        unit = "€/kWh",
                        min = 0,
                        max = 100)
                double feedInTariffEuroPerKwh) {

    static Prices defaults() {
        return new Prices(0.15, 0.10, 0.20, 0.01, 0.30, 0.08);
    }
}
