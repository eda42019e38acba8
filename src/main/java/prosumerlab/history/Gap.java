package prosumerlab.history;

/** What a run that was read back from tables may lack. A run that was computed lacks nothing. */
public enum Gap {
    /** Tariffs, weather, equipment and rules: those of the run's scenario are not the ones it was made with. */
    SCENARIO("the scenario"),
    /** PV capacity and base consumption of the homes. */
    EQUIPMENT("the homes' equipment"),
    CHAIN("the chain"),
    /** Offers and counter-offers between peers, and the orders in the local market. */
    BARGAINING("offers and market orders"),
    AUDIT("audits"),
    /** Fees, what the utility was paid, and the accounts besides those of the homes. */
    ACCOUNTS("fees and accounts"),
    /** Roles, desired quantities and opening prices. */
    WISHES("what homes wanted to trade"),
    TRADES("trades"),
    REGULATOR("the regulator's actions"),
    /** The price forecast. */
    FORECAST("the price forecast");

    private final String label;

    Gap(String label) {
        this.label = label;
    }

    /** What is lacking, in a few words within a sentence. */
    public String label() {
        return label;
    }
}
