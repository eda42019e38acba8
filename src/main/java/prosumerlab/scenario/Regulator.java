package prosumerlab.scenario;

/**
 * What the regulator rewards, fines and bans. The defaults of all but the first two settings follow from the objective.
 */
public record Regulator(
        @Setting(help = "Whether there is a regulator.") boolean enabled,
        @Setting(help = "What the regulator wants; it sets the defaults of the incentives below.") Objective objective,
        @Setting(help = "Bonus on renewable energy that a home uses itself.", unit = "€/kWh", min = 0, max = 100)
                double bonusSelfConsumedEuroPerKwh,
        @Setting(help = "Bonus to the seller on energy sold to a peer.", unit = "€/kWh", min = 0, max = 100)
                double bonusPeerSaleEuroPerKwh,
        @Setting(help = "Penalty on energy bought or sold in the local market.", unit = "€/kWh", min = 0, max = 100)
                double penaltyMarketEuroPerKwh,
        @Setting(help = "Penalty on energy imported from the utility grid.", unit = "€/kWh", min = 0, max = 100)
                double penaltyImportEuroPerKwh,
        @Setting(
                        help = "Local market use in an hour up to which nobody is banned, however little others use.",
                        unit = "kWh",
                        min = 0,
                        max = 1_000_000)
                double toleratedMarketKwhPerHour,
        @Setting(
                        help =
                                "A home is banned when its local market use exceeds this many times the mean of all users.",
                        min = 0,
                        max = 1_000_000)
                double excessiveMarketMultiple,
        @Setting(help = "How long excessive market use bans.", unit = "h", min = 0, max = 8_760) int excessiveBanHours,
        @Setting(help = "The multiple of the mean above which the longer ban follows.", min = 0, max = 1_000_000)
                double severeMarketMultiple,
        @Setting(help = "How long severe market use bans.", unit = "h", min = 0, max = 8_760) int severeBanHours,
        @Setting(
                        help = "How far a home's balance may fall within a billing period before it is banned.",
                        unit = "€",
                        min = 0,
                        max = 1e9)
                double creditLimitEuro,
        @Setting(help = "How long a balance below the credit limit bans.", unit = "h", min = 0, max = 8_760)
                int negativeBalanceBanHours,
        @Setting(
                        help = "Length of the billing period over which the balance is judged.",
                        unit = "h",
                        min = 1,
                        max = 87_600)
                int billingPeriodHours) {

    /** The set of incentives and rules that goes with {@code objective}. */
    public static Regulator defaults(Objective objective) {
        return switch (objective) {
            case RENEWABLE_USE -> preset(objective, 0.02, 0, 0.02, 0);
            case SELF_ORGANISED -> preset(objective, 0, 0.02, 0.02, 0);
            case COMMUNITY_PROFIT -> preset(objective, 0.01, 0.01, 0, 0.02);
        };
    }

    private static Regulator preset(
            Objective objective, double selfConsumed, double peerSale, double market, double gridImport) {
        return new Regulator(
                true, objective, selfConsumed, peerSale, market, gridImport, 0.6, 1.4, 2, 1.7, 3, 3.0, 3, 24);
    }

    /** The same rules, in force or not. */
    public Regulator withEnabled(boolean other) {
        return new Regulator(
                other,
                objective,
                bonusSelfConsumedEuroPerKwh,
                bonusPeerSaleEuroPerKwh,
                penaltyMarketEuroPerKwh,
                penaltyImportEuroPerKwh,
                toleratedMarketKwhPerHour,
                excessiveMarketMultiple,
                excessiveBanHours,
                severeMarketMultiple,
                severeBanHours,
                creditLimitEuro,
                negativeBalanceBanHours,
                billingPeriodHours);
    }

    /**
     * The same under another objective, in force: incentives that are what the present objective brings become those of the
     * other, as in a scenario file and in the form; what somebody chose stays.
     */
    public Regulator towards(Objective other) {
        Regulator brought = defaults(objective);
        Regulator next = defaults(other);
        return new Regulator(
                true,
                other,
                follow(
                        bonusSelfConsumedEuroPerKwh,
                        brought.bonusSelfConsumedEuroPerKwh,
                        next.bonusSelfConsumedEuroPerKwh),
                follow(bonusPeerSaleEuroPerKwh, brought.bonusPeerSaleEuroPerKwh, next.bonusPeerSaleEuroPerKwh),
                follow(penaltyMarketEuroPerKwh, brought.penaltyMarketEuroPerKwh, next.penaltyMarketEuroPerKwh),
                follow(penaltyImportEuroPerKwh, brought.penaltyImportEuroPerKwh, next.penaltyImportEuroPerKwh),
                follow(toleratedMarketKwhPerHour, brought.toleratedMarketKwhPerHour, next.toleratedMarketKwhPerHour),
                follow(excessiveMarketMultiple, brought.excessiveMarketMultiple, next.excessiveMarketMultiple),
                (int) follow(excessiveBanHours, brought.excessiveBanHours, next.excessiveBanHours),
                follow(severeMarketMultiple, brought.severeMarketMultiple, next.severeMarketMultiple),
                (int) follow(severeBanHours, brought.severeBanHours, next.severeBanHours),
                follow(creditLimitEuro, brought.creditLimitEuro, next.creditLimitEuro),
                (int) follow(negativeBalanceBanHours, brought.negativeBalanceBanHours, next.negativeBalanceBanHours),
                (int) follow(billingPeriodHours, brought.billingPeriodHours, next.billingPeriodHours));
    }

    private static double follow(double present, double brought, double next) {
        return present == brought ? next : present;
    }
}
