package prosumerlab.scenario;

/** The local market that clears what peers left over. */
public record Market(
        @Setting(help = "Whether there is a local market.") boolean enabled,
        @Setting(help = "How the local market makes deals and prices out of orders.") Mechanism mechanism,
        @Setting(help = "What each participant pays the operator.", unit = "€/kWh", min = 0, max = 100)
                double feeEuroPerKwh,
        @Setting(help = "Smallest quantity that the market takes.", unit = "kWh", min = 0.001, max = 1_000)
                double minimumLotKwh) {

    static Market defaults() {
        return new Market(true, Mechanism.PAY_AS_CLEAR, 0.03, 0.14);
    }

    /** The same market, open or not. */
    public Market withEnabled(boolean other) {
        return new Market(other, mechanism, feeEuroPerKwh, minimumLotKwh);
    }
}
