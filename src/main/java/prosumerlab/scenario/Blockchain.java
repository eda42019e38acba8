package prosumerlab.scenario;

/** The chain in which trades are recorded, and the miners who compete for its blocks. */
public record Blockchain(
        @Setting(help = "Whether trades are recorded in a chain at all.") boolean enabled,
        @Setting(help = "Number of miners.", min = 1, max = 1_000) int miners,
        @Setting(help = "Reward minted for the miner of a block.", unit = "€", min = 0, max = 1_000_000)
                double rewardEuro,
        @Setting(
                        help = "Leading zero hex digits that a block hash must have; each one takes 16 times the work.",
                        min = 0,
                        max = 7)
                int difficulty,
        @Setting(help = "Most transactions in a block, the reward's among them.", min = 2, max = 100_000)
                int maximumTransactionsPerBlock,
        @Setting(
                        help = "Hash power of all miners together in simulated time.",
                        unit = "hashes/s",
                        min = 0.001,
                        max = 1e15)
                double communityHashesPerSecond,
        @Setting(
                        help = "Share of the hash power of each miner; an empty list makes all equal.",
                        min = 0,
                        max = 1_000_000,
                        maxLength = 1_000)
                double[] hashPowerShares) {

    static Blockchain defaults() {
        return new Blockchain(true, 15, 0.10, 3, 50, 102.4, new double[0]);
    }

    @Override
    public boolean equals(Object other) {
        return RecordValues.equal(this, other);
    }

    @Override
    public int hashCode() {
        return RecordValues.hash(this);
    }

    /** The same chain, kept or not. */
    public Blockchain withEnabled(boolean other) {
        return new Blockchain(
                other,
                miners,
                rewardEuro,
                difficulty,
                maximumTransactionsPerBlock,
                communityHashesPerSecond,
                hashPowerShares);
    }
}
