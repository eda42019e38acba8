package prosumerlab.session.comparison;

/** Which orders of an hour are compared. */
public enum OrderSet {
    /** What homes wanted before any trade, each at its own limit: the richest book of the hour. */
    AMONG_PEERS("Among peers", "All that homes wanted to trade, each at its own limit"),
    /** What peers left over and brought to the local market. */
    LOCAL_MARKET("Local market", "What peers left to the local market");

    private final String label;
    private final String inWords;

    OrderSet(String label, String inWords) {
        this.label = label;
        this.inWords = inWords;
    }

    /** What it is, in a word or two. */
    public String label() {
        return label;
    }

    /** What it is, in a sentence without its full stop. */
    public String inWords() {
        return inWords;
    }
}
