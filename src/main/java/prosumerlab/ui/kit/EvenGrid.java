package prosumerlab.ui.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Charts or pictures in as many columns as are wide enough to be read, all of one size. */
public final class EvenGrid extends Region {
    private static final double GAP = 16;

    private final List<? extends Region> items;
    private final double leastWidthInEm;
    private final double shape;
    private final Region em = new Region();

    /**
     * @param leastWidthInEm no column is narrower, but for a single one
     * @param shape height over width of an item that may grow to twice its least height; 0 for items that may not
     */
    public EvenGrid(List<? extends Region> items, double leastWidthInEm, double shape) {
        this.items = items;
        this.leastWidthInEm = leastWidthInEm;
        this.shape = shape;
        // Its size follows the text scale, which no property of a pane tells.
        em.setStyle("-fx-pref-width: 1em;");
        em.setVisible(false);
        getChildren().add(em);
        getChildren().addAll(items);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = (items.size() + columns(width) - 1) / columns(width);
        return rows * rowHeight(width) + (rows - 1) * GAP;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = columnWidth(getWidth());
        double height = rowHeight(getWidth());
        int i = 0;
        for (Node item : items) {
            item.resizeRelocate(
                    snapPositionX(i % columns * (width + GAP)),
                    snapPositionY(i / columns * (height + GAP)),
                    snapSizeX(width),
                    snapSizeY(height));
            i++;
        }
    }

    private int columns(double width) {
        double least = leastWidthInEm * em.prefWidth(-1);
        return (int) Math.max(1, Math.floor((width + GAP) / (least + GAP)));
    }

    private double columnWidth(double width) {
        return Math.floor((width - (columns(width) - 1) * GAP) / columns(width));
    }

    private double rowHeight(double width) {
        double column = columnWidth(width);
        double least = 0;
        for (Region item : items) {
            least = Math.max(least, item.minHeight(column));
        }
        return Math.max(least, Math.min(column * shape, 2 * least));
    }
}
