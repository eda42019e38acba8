package prosumerlab.ui.charts;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Charts in as many columns as are wide enough to be read, all of one size. */
final class ChartGrid extends Region {
    private static final double LEAST_WIDTH_IN_EM = 30;
    private static final double GAP = 16;
    private static final double SHAPE = 0.55;

    private final List<? extends Region> charts;
    private final Region em = new Region();

    ChartGrid(List<? extends Region> charts) {
        this.charts = charts;
        // Its size follows the text scale, which no property of a pane tells.
        em.setStyle("-fx-pref-width: 1em;");
        em.setVisible(false);
        getChildren().add(em);
        getChildren().addAll(charts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        int rows = (charts.size() + columns(width) - 1) / columns(width);
        return rows * rowHeight(width) + (rows - 1) * GAP;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = columnWidth(getWidth());
        double height = rowHeight(getWidth());
        int i = 0;
        for (Node chart : charts) {
            chart.resizeRelocate(
                    snapPositionX(i % columns * (width + GAP)),
                    snapPositionY(i / columns * (height + GAP)),
                    snapSizeX(width),
                    snapSizeY(height));
            i++;
        }
    }

    private int columns(double width) {
        double least = LEAST_WIDTH_IN_EM * em.prefWidth(-1);
        return (int) Math.max(1, Math.floor((width + GAP) / (least + GAP)));
    }

    private double columnWidth(double width) {
        return Math.floor((width - (columns(width) - 1) * GAP) / columns(width));
    }

    private double rowHeight(double width) {
        double column = columnWidth(width);
        double least = 0;
        for (Region chart : charts) {
            least = Math.max(least, chart.minHeight(column));
        }
        return Math.max(least, Math.min(column * SHAPE, 2 * least));
    }
}
