package prosumerlab.scenario;

/** The batteries of the homes. */
public record Battery(
        @Setting(help = "Share of homes that have a battery.", min = 0, max = 1) double share,
        @Setting(
                        help = "Capacity of the battery of each home type.",
                        unit = "kWh",
                        min = 0,
                        max = 10_000,
                        minLength = 1,
                        maxLength = 100)
                double[] capacityKwhByHomeType,
        @Setting(help = "Lowest state of charge, as a fraction of capacity.", min = 0, max = 1) double minimumSoc,
        @Setting(help = "Highest state of charge, as a fraction of capacity.", min = 0, max = 1) double maximumSoc,
        @Setting(help = "State of charge at the start, as a fraction of capacity.", min = 0, max = 1) double initialSoc,
        @Setting(
                        help = "Energy out over energy in for a full cycle; each way loses by its square root.",
                        min = 0.01,
                        max = 1)
                double roundTripEfficiency,
        @Setting(help = "Most power that a battery charges or discharges with.", unit = "kW", min = 0, max = 10_000)
                double maximumPowerKw) {

    static Battery defaults() {
        return new Battery(0.8, new double[] {5, 7, 8, 10, 12, 13, 15, 17, 18, 20}, 0.10, 0.95, 0.195, 0.95, 5.0);
    }

    @Override
    public boolean equals(Object other) {
        return RecordValues.equal(this, other);
    }

    @Override
    public int hashCode() {
        return RecordValues.hash(this);
    }

    /** The same batteries in another share of the homes. */
    public Battery withShare(double other) {
        return new Battery(
                other, capacityKwhByHomeType, minimumSoc, maximumSoc, initialSoc, roundTripEfficiency, maximumPowerKw);
    }
}
