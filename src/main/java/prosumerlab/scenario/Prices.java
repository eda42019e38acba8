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
                        help =
                                "Shape of the forecast over the day, one number an hour from midnight: -1 is the lowest price, 0 the base, 1 the highest.",
                        min = -1,
                        max = 1,
                        minLength = 24,
                        maxLength = 24)
                double[] hourlyShape,
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
        return new Prices(
                0.15,
                0.10,
                0.20,
                0.01,
                new double[] {
                    -0.3, -0.4, -0.5, -0.5, -0.4, -0.1, 0.3, 0.5, 0.4, 0.1, -0.2, -0.4, -0.5, -0.5, -0.4, -0.2, 0.1,
                    0.5, 0.8, 0.9, 0.8, 0.5, 0.1, -0.1
                },
                0.30,
                0.08);
    }

    @Override
    public boolean equals(Object other) {
        return RecordValues.equal(this, other);
    }

    @Override
    public int hashCode() {
        return RecordValues.hash(this);
    }
}
