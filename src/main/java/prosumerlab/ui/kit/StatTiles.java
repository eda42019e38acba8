package prosumerlab.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Tiles of figures in as few rows as they need, one exactly below the other and about as many in each row. Rather than
 * one below the other, or in a third row, they stand with notes of several lines.
 */
public final class StatTiles extends Region {
    private static final double BESIDE = 24;
    private static final double BELOW = 8;
    private static final int FEW_ROWS = 2;

    private final List<StatTile> tiles;

    public StatTiles(StatTile... tiles) {
        this.tiles = List.of(tiles);
        getChildren().addAll(tiles);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return total(least(1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return total(widths(tiles.size(), USE_COMPUTED_SIZE));
    }

    @Override
    protected double computePrefHeight(double width) {
        double[] widths = widths(columns(width), width);
        double height = (rows(widths.length) - 1) * BELOW;
        for (int row = 0; row < rows(widths.length); row++) {
            height += rowHeight(row, widths);
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        double[] widths = widths(columns(getWidth()), getWidth());
        double y = 0;
        for (int row = 0; row < rows(widths.length); row++) {
            double height = rowHeight(row, widths);
            double x = 0;
            for (int column = 0; column < widths.length && at(row, column, widths) < tiles.size(); column++) {
                tiles.get(at(row, column, widths)).resizeRelocate(x, y, widths[column], height);
                x += widths[column] + BESIDE;
            }
            y += height + BELOW;
        }
    }

    private static int at(int row, int column, double[] widths) {
        return row * widths.length + column;
    }

    private int columns(double width) {
        int columns = columns(width, count -> total(widths(count, USE_COMPUTED_SIZE)));
        return columns > 1 && rows(columns) <= FEW_ROWS ? columns : columns(width, count -> total(least(count)));
    }

    /** As many as there is room for, but for those that would only leave the last row emptier. */
    private int columns(double width, IntToDoubleFunction needed) {
        int most = tiles.size();
        while (width >= 0 && most > 1 && needed.applyAsDouble(most) > width) {
            most--;
        }
        int even = (tiles.size() + rows(most) - 1) / rows(most);
        return width < 0 || needed.applyAsDouble(even) <= width ? even : most;
    }

    private int rows(int columns) {
        return (tiles.size() + columns - 1) / columns;
    }

    /** So wide that nothing breaks into lines; where {@code width} is too little for that, the longest notes do first. */
    private double[] widths(int columns, double width) {
        double[] widths = widest(columns, tile -> tile.prefWidth(USE_COMPUTED_SIZE));
        double[] least = least(columns);
        double excess = width < 0 ? 0 : total(widths) - width;
        while (excess > 0 && total(widths) > total(least)) {
            int longest = 0;
            for (int i = 1; i < columns; i++) {
                if (widths[i] - least[i] > widths[longest] - least[longest]) {
                    longest = i;
                }
            }
            double less = Math.min(excess, widths[longest] - least[longest]);
            widths[longest] -= less;
            excess -= less;
        }
        return widths;
    }

    private double[] least(int columns) {
        return widest(columns, tile -> tile.minWidth(USE_COMPUTED_SIZE));
    }

    private double[] widest(int columns, ToDoubleFunction<StatTile> ofTile) {
        double[] widths = new double[columns];
        for (int i = 0; i < tiles.size(); i++) {
            widths[i % columns] = Math.max(widths[i % columns], snapSizeX(ofTile.applyAsDouble(tiles.get(i))));
        }
        return widths;
    }

    private static double total(double[] widths) {
        return Arrays.stream(widths).sum() + (widths.length - 1) * BESIDE;
    }

    private double rowHeight(int row, double[] widths) {
        double height = 0;
        for (int column = 0; column < widths.length && at(row, column, widths) < tiles.size(); column++) {
            height = Math.max(
                    height, snapSizeY(tiles.get(at(row, column, widths)).prefHeight(widths[column])));
        }
        return height;
    }
}
