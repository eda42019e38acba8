package prosumerlab.ui.trades;

/** Of which hours the trades are listed. */
enum Scope {
    HOUR("Shown hour"),
    RUN("All up to it");

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    /** The word on the screen. */
    String label() {
        return label;
    }
}
