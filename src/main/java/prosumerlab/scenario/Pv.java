package prosumerlab.scenario;

/** The photovoltaic systems of the homes. */
public record Pv(
        @Setting(
                        help = "Installed PV capacity of each home type.",
                        unit = "kW",
                        min = 0,
                        max = 1_000,
                        minLength = 1,
                        maxLength = 100)
                double[] capacityKwByHomeType,
        @Setting(help = "Share of homes that have PV at all.", min = 0, max = 1) double share,
        @Setting(
                        help =
                                "From irradiance on the panel to alternating current: temperature, soiling, cables, inverter.",
                        min = 0,
                        max = 1)
                double systemEfficiency,
        @Setting(help = "Latitude of the community, north positive.", unit = "°", min = -90, max = 90)
                double latitudeDegrees,
        @Setting(
                        help =
                                "Most that a home may feed into the utility grid, as a share of its PV capacity; what is above is curtailed.",
                        min = 0,
                        max = 1)
                double exportLimitShare) {

    static Pv defaults() {
        return new Pv(new double[] {2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0}, 1.0, 0.735, 45.0, 1.0);
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
