package prosumerlab.scenario;

/** What the homes consume. */
public record Consumption(
        @Setting(
                        help = "Base consumption of each home type, multiplied by level, profile and noise.",
                        unit = "kWh/h",
                        min = 0,
                        max = 1_000,
                        minLength = 1,
                        maxLength = 100)
                double[] baseKwhPerHourByHomeType,
        @Setting(help = "Mean load over a day as a multiple of the base consumption.", min = 0, max = 100) double level,
        @Setting(
                        help =
                                "Shape of the day, one number an hour from midnight; only the ratios count, the mean is scaled to 1.",
                        min = 0,
                        max = 1_000,
                        minLength = 24,
                        maxLength = 24)
                double[] hourlyProfile,
        @Setting(
                        help =
                                "Half-width of the individual noise: 0.4 lets a home's step vary from 60 % to 140 % of its profile.",
                        min = 0,
                        max = 1)
                double noise) {

    static Consumption defaults() {
        return new Consumption(
                new double[] {0.35, 0.45, 0.55, 0.65, 0.75, 0.90, 1.05, 1.20, 1.35, 1.50},
                0.37,
                new double[] {
                    0.55, 0.48, 0.45, 0.44, 0.46, 0.58, 0.90, 1.25, 1.30, 1.10, 0.98, 0.95,
                    1.02, 0.98, 0.92, 0.92, 1.02, 1.30, 1.62, 1.75, 1.65, 1.40, 1.08, 0.80
                },
                0.4);
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
