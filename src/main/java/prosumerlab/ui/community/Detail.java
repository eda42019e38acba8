package prosumerlab.ui.community;

/** How much a tile says, by the room it has: from a poster that says it in words to a dot. */
enum Detail {
    POSTER(9, 6),
    CARD(3.3, 2.3),
    CHIP(1.9, 1.3),
    DOT(0, 0);

    private final double width;
    private final double height;

    Detail(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /**
     * The most that fits.
     *
     * @param em size of the text in pixels
     */
    static Detail of(Lattice lattice, double em) {
        for (Detail detail : values()) {
            if (lattice.cellWidth() >= detail.width * em && lattice.cellHeight() >= detail.height * em) {
                return detail;
            }
        }
        return DOT;
    }
}
