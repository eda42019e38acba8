package prosumerlab.ui.state;

/** The panes on the right, in the order of their tabs. */
public enum Place {
    CHARTS("Charts", "mdi2c-chart-line"),
    HOME("Home", "mdi2h-home-outline"),
    MARKET("Market", "mdi2s-scale-balance"),
    TRADES("Trades", "mdi2s-swap-horizontal"),
    BLOCKCHAIN("Blockchain", "mdi2c-cube-outline"),
    TAMPER("Tamper lab", "mdi2f-flask-outline"),
    REGULATOR("Regulator", "mdi2g-gavel"),
    WHAT_IF("What if", "mdi2c-call-split"),
    AUDIT("Audit", "mdi2s-shield-check-outline"),
    FIGURES("Figures", "mdi2i-image-multiple-outline");

    private static final int TEN = 10;

    private final String title;
    private final String icon;

    Place(String title, String icon) {
        this.title = title;
        this.icon = icon;
    }

    /** The words on its tab. */
    public String title() {
        return title;
    }

    /** The name of the Material Design icon beside them. */
    public String icon() {
        return icon;
    }

    /** The digit that brings it to the front with Alt: 1 to 9, then 0. */
    public int digit() {
        return (ordinal() + 1) % TEN;
    }
}
