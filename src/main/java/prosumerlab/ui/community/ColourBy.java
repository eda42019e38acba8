package prosumerlab.ui.community;

/** What the colour of a tile stands for. */
enum ColourBy {
    NET_BALANCE("net balance"),
    SOC("state of charge"),
    MONEY("money"),
    ROLE("role"),
    HOME_TYPE("home type"),
    BAN("ban");

    private final String label;

    ColourBy(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
