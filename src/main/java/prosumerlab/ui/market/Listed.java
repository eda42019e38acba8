package prosumerlab.ui.market;

/** What stands below the chart. */
enum Listed {
    ORDERS("Orders"),
    MECHANISMS("Mechanisms"),
    HOMES("Homes"),
    PAIRS("Pairs");

    private final String label;

    Listed(String label) {
        this.label = label;
    }

    /** The word on the screen. */
    String label() {
        return label;
    }
}
