package prosumerlab.scenario;

/** Peer-to-peer trading: how homes meet and bargain. */
public record Trading(
        @Setting(help = "Whether homes trade with each other directly.") boolean enabled,
        @Setting(
                        help = "Most that a home may trade in an hour, peer-to-peer and local market together.",
                        unit = "kWh",
                        min = 0,
                        max = 100_000)
                double capKwhPerHour,
        @Setting(help = "Smallest quantity worth a negotiation.", unit = "kWh", min = 0.001, max = 1_000)
                double minimumLotKwh,
        @Setting(help = "How many partners a home can meet in a step, one after the other.", min = 0, max = 100)
                int meetings,
        @Setting(help = "How many offers each side makes before the two part.", min = 1, max = 100)
                int negotiationRounds,
        @Setting(help = "How far from its limit a home that is in no hurry opens.", unit = "€/kWh", min = 0, max = 100)
                double openingMarginEuroPerKwh,
        @Setting(
                        help = "How homes concede: 1 evenly, above 1 late (tough), below 1 early (soft).",
                        min = 0.01,
                        max = 100)
                double concessionExponent,
        @Setting(
                        help = "Half-width of what homes believe about the market price around the forecast.",
                        unit = "€/kWh",
                        min = 0,
                        max = 100)
                double beliefSpreadEuroPerKwh,
        @Setting(
                        help =
                                "Battery energy kept back before any is sold, as a multiple of what the home expects to need until the sun returns.",
                        min = 0,
                        max = 100)
                double reserveFactor) {

    static Trading defaults() {
        return new Trading(true, 3.0, 0.05, 2, 8, 0.10, 1.0, 0.06, 1.0);
    }

    /** The same rules, in force or not. */
    public Trading withEnabled(boolean other) {
        return new Trading(
                other,
                capKwhPerHour,
                minimumLotKwh,
                meetings,
                negotiationRounds,
                openingMarginEuroPerKwh,
                concessionExponent,
                beliefSpreadEuroPerKwh,
                reserveFactor);
    }
}
