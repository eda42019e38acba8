package prosumerlab.ui.community;

/**
 * Where the tiles are: rows of equal cells. All in pixels.
 *
 * @param columns cells in a row, at least 1
 * @param cellWidth of a cell, gaps included
 * @param cellHeight of a cell, gaps included
 * @param top of the first row; negative when it is scrolled away
 */
record Lattice(int columns, double cellWidth, double cellHeight, double top) {
    private static final double WIDER_THAN_HIGH = 1.35;

    /**
     * The largest cells with which {@code count} fit without scrolling, but none larger than {@code widest}.
     *
     * @param width of the room
     * @param height of the room
     */
    static Lattice fitting(int count, double width, double height, double widest) {
        int best = 1;
        double bestSize = 0;
        for (int columns = 1; columns <= Math.max(1, count); columns++) {
            double rows = Math.ceil(Math.max(1, count) / (double) columns);
            double size = Math.min(Math.floor(width / columns) / WIDER_THAN_HIGH, Math.floor(height / rows));
            if (size > bestSize) {
                bestSize = size;
                best = columns;
            }
        }
        double rows = Math.ceil(Math.max(1, count) / (double) best);
        double cellWidth = Math.min(widest, Math.floor(width / best));
        double cellHeight = Math.min(widest / WIDER_THAN_HIGH, Math.floor(height / rows));
        return new Lattice(
                (int) Math.max(1, Math.floor(width / Math.max(1, cellWidth))),
                Math.max(1, cellWidth),
                Math.max(1, cellHeight),
                0);
    }

    /** Cells about {@code wanted} wide that fill the rows. */
    static Lattice sized(double wanted, double width) {
        int columns = (int) Math.max(1, Math.floor(width / wanted));
        double cellWidth = Math.max(1, Math.min(Math.floor(width / columns), Math.floor(wanted * 1.5)));
        return new Lattice(columns, cellWidth, Math.max(1, Math.floor(cellWidth / WIDER_THAN_HIGH)), 0);
    }

    /** The same cells with the first row at {@code newTop}. */
    Lattice scrolledTo(double newTop) {
        return new Lattice(columns, cellWidth, cellHeight, newTop);
    }

    double x(int place) {
        return place % columns * cellWidth;
    }

    double y(int place) {
        return top + place / columns * cellHeight;
    }

    double centreX(int place) {
        return x(place) + cellWidth / 2;
    }

    double centreY(int place) {
        return y(place) + cellHeight / 2;
    }

    /** The place at a point, or −1 if there is none of {@code count}. */
    int placeAt(double x, double y, int count) {
        int column = (int) Math.floor(x / cellWidth);
        int row = (int) Math.floor((y - top) / cellHeight);
        int place = row * columns + column;
        return column >= 0 && column < columns && row >= 0 && place < count ? place : -1;
    }

    /** The first place that is not above the room. */
    int firstVisible() {
        return (int) Math.max(0, Math.floor(-top / cellHeight)) * columns;
    }

    /** The place after the last that is not below a room of {@code height}. */
    int endVisible(double height, int count) {
        return (int) Math.max(0, Math.min(count, Math.ceil((height - top) / cellHeight) * columns));
    }
}
