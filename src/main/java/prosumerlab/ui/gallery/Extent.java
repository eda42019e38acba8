package prosumerlab.ui.gallery;

/** How much of a run the figures show. */
enum Extent {
    /** What has happened up to the shown hour, as in every other pane. */
    SO_FAR("Up to the shown hour"),
    /** Everything recorded; figures of one hour still show the shown one. */
    RECORDED("All recorded");

    private final String label;

    Extent(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
