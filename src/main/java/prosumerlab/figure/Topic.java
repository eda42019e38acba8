package prosumerlab.figure;

/** The chapters of the catalogue. */
public enum Topic {
    ENERGY("Energy"),
    TRADING("Trading"),
    PRICES("Prices"),
    BATTERIES("Batteries"),
    MONEY("Money"),
    BLOCKCHAIN("Blockchain"),
    REGULATOR("Regulator"),
    HOMES("Homes");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
