package prosumerlab.ui.market;

/** How an order book is drawn. */
enum ChartForm {
    /** Bids and asks as two lines of steps. */
    CURVES("Curves"),
    /** Each ask as a bar, with demand before them. */
    MERIT_ORDER("Merit order");

    private final String label;

    ChartForm(String label) {
        this.label = label;
    }

    /** The word on the screen. */
    String label() {
        return label;
    }
}
