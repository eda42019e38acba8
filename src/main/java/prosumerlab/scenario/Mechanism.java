package prosumerlab.scenario;

/** How the local market makes deals and prices out of orders. */
public enum Mechanism {
    /** A call auction at one price, where supply meets demand: the default. */
    PAY_AS_CLEAR("pay-as-clear", "Pay-as-clear", "One price for all, where supply meets demand."),
    /** A discriminatory auction. */
    PAY_AS_BID("pay-as-bid", "Pay-as-bid", "The highest bid meets the lowest ask, and each pair trades at its bid."),
    /** Bilateral bargaining. */
    NEGOTIATED("negotiated", "Negotiated", "Pairs bargain, and deal halfway once the bid reaches the ask."),
    /** A pool at the middle of the tariffs. */
    MID_MARKET_RATE(
            "mid-market-rate",
            "Mid-market rate",
            "Neighbours trade at the middle of the utility's tariffs; all buyers share what lacks, all sellers what is over, at the tariffs."),
    /** A pool whose price follows scarcity. */
    SUPPLY_DEMAND_RATIO(
            "supply-demand-ratio",
            "Supply-demand ratio",
            "The price falls from the retail to the feed-in tariff as supply comes up to demand.");

    private final String key;
    private final String title;
    private final String inWords;

    Mechanism(String key, String title, String inWords) {
        this.key = key;
        this.title = title;
        this.inWords = inWords;
    }

    /** The name in scenario files. */
    public String key() {
        return key;
    }

    /** The name on the screen. */
    public String title() {
        return title;
    }

    /** Its price rule in one sentence. */
    public String inWords() {
        return inWords;
    }

    /** Whether all trades of a step have the same price. */
    public boolean hasOnePrice() {
        return this == PAY_AS_CLEAR;
    }

    /** Whether homes are matched in pairs rather than trading with a pool. */
    public boolean matchesPairs() {
        return this == PAY_AS_BID || this == NEGOTIATED;
    }
}
