package prosumerlab.ui.community;

/** Which trades are drawn as lines. */
enum FlowMode {
    ALL("All trades"),
    SELECTED("Trades of the selected home"),
    NONE("No trades");

    private final String label;

    FlowMode(String label) {
        this.label = label;
    }

    @Override
    public String toString() {
        return label;
    }
}
