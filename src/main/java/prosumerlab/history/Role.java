package prosumerlab.history;

/** What a home did in the markets of a step. */
public enum Role {
    BUYER("Buyer"),
    SELLER("Seller"),
    NEUTRAL("Neutral"),
    BANNED("Banned");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** The word in the tables and on the screen. */
    public String label() {
        return label;
    }
}
