package prosumerlab.history;

/** Why the regulator banned a home. */
public enum BanReason {
    EXCESSIVE_MARKET_USAGE("excessive_market_usage"),
    NEGATIVE_BALANCE("negative_balance");

    private final String key;

    BanReason(String key) {
        this.key = key;
    }

    /** The word in the tables. */
    public String key() {
        return key;
    }
}
