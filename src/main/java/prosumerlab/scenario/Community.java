package prosumerlab.scenario;

/** How many homes there are and of what types. */
public record Community(
        @Setting(help = "Number of homes.", min = 1, max = 1_000_000) int prosumers,
        @Setting(
                        help = "Relative frequency of each home type; an empty list makes all types equally likely.",
                        min = 0,
                        max = 1_000_000,
                        maxLength = 100)
                double[] homeTypeShares) {

    static Community defaults() {
        return new Community(100, new double[0]);
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
