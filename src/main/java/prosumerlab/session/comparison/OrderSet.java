package prosumerlab.session.comparison;

/** Which orders of an hour are compared. */
public enum OrderSet {
    /** What homes wanted before any trade, each at its own limit: the richest book of the hour. */
    AMONG_PEERS("All that homes wanted to trade, each at its own limit"),
    /** What peers left over and brought to the local market. */
    LOCAL_MARKET("What peers left to the local market");

    private final String inWords;

    OrderSet(String inWords) {
        this.inWords = inWords;
    }

    /** What it is, for a heading or a choice. */
    public String inWords() {
        return inWords;
    }
}
