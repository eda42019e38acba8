package prosumerlab.ui.community;

/** Which trades are drawn as lines. */
enum FlowMode {
    ALL("All trades"),
    SELECTED("Selected only"),
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
