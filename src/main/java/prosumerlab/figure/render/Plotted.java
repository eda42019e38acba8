package prosumerlab.figure.render;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** Where a figure was drawn, in points of its {@link Picture}: what turns a place on the screen back into values. */
public final class Plotted {
    /** Points that a place may lie outside, as rounding has it. */
    private static final double EDGE = 0.01;

    private final List<Plot> plots;

    Plotted(List<Plot> plots) {
        this.plots = List.copyOf(plots);
    }

    /** The space between the axes of each plot, from top to bottom; none if the figure is empty. */
    public List<Rectangle2D> dataAreas() {
        return plots.stream().map(plot -> (Rectangle2D) plot.area().clone()).toList();
    }

    /** What the figure says at {@code x}, {@code y}; empty outside the axes and where there is nothing. */
    public Optional<Reading> read(double x, double y) {
        return plots.stream()
                .filter(plot -> plot.area().contains(x, y))
                .findFirst()
                .flatMap(plot -> plot.marks()
                        .read(
                                plot.xAxis().java2DToValue(x, plot.area(), RectangleEdge.BOTTOM),
                                plot.yAxis().java2DToValue(y, plot.area(), RectangleEdge.LEFT)));
    }

    /** The first place in view; empty if there is none. */
    public Optional<Stop> first() {
        for (int plot = 0; plot < plots.size(); plot++) {
            for (int row = 0; row < plots.get(plot).marks().rows(); row++) {
                Optional<Stop> first = along(plot, row, -1, 1);
                if (first.isPresent()) {
                    return first;
                }
            }
        }
        return Optional.empty();
    }

    /** The place {@code stop} as it is now, if it is still in view. */
    public Optional<Stop> again(Stop stop) {
        return stop.plot() < plots.size() ? plots.get(stop.plot()).stop(stop) : Optional.empty();
    }

    /** The next place in view in the row of {@code from}, to the right or to the left; empty if there is none. */
    public Optional<Stop> beside(Stop from, boolean right) {
        return along(from.plot(), from.row(), from.column(), right ? 1 : -1);
    }

    /** The place that is nearest to {@code from} in the next row below or above it; empty if there is none. */
    public Optional<Stop> nextRow(Stop from, boolean down) {
        int step = down ? 1 : -1;
        int row = from.row() + step;
        for (int plot = from.plot(); plot >= 0 && plot < plots.size(); plot += step) {
            int rows = plots.get(plot).marks().rows();
            if (plot != from.plot()) {
                row = down ? 0 : rows - 1;
            }
            for (; row >= 0 && row < rows; row += step) {
                Optional<Stop> nearest = nearest(plot, row, from.x());
                if (nearest.isPresent()) {
                    return nearest;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Stop> along(int plot, int row, int column, int step) {
        int columns = plots.get(plot).marks().columns(row);
        for (int at = column + step; at >= 0 && at < columns; at += step) {
            Optional<Stop> stop = stop(plot, row, at);
            if (stop.isPresent()) {
                return stop;
            }
        }
        return Optional.empty();
    }

    private Optional<Stop> nearest(int plot, int row, double x) {
        return IntStream.range(0, plots.get(plot).marks().columns(row))
                .mapToObj(column -> stop(plot, row, column))
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(stop -> Math.abs(stop.x() - x)));
    }

    private Optional<Stop> stop(int plot, int row, int column) {
        return plots.get(plot).stop(new Stop(plot, row, column, 0, 0, null));
    }

    /** One pair of axes. */
    record Plot(Rectangle2D area, ValueAxis xAxis, ValueAxis yAxis, Marks marks) {
        /** The place {@code wanted}, if it is in view. */
        Optional<Stop> stop(Stop wanted) {
            int row = wanted.row();
            int column = wanted.column();
            if (row >= marks.rows() || column >= marks.columns(row)) {
                return Optional.empty();
            }
            double x = xAxis.valueToJava2D(marks.x(row, column), area, RectangleEdge.BOTTOM);
            double value = marks.y(row, column);
            double y = yAxis.valueToJava2D(value, area, RectangleEdge.LEFT);
            boolean inView = isIn(area.getMinX(), x, area.getMaxX())
                    && (Double.isNaN(value) || isIn(area.getMinY(), y, area.getMaxY()));
            return inView
                    ? Optional.of(new Stop(wanted.plot(), row, column, x, y, marks.tell(row, column)))
                    : Optional.empty();
        }

        private static boolean isIn(double low, double value, double high) {
            return value >= low - EDGE && value <= high + EDGE;
        }
    }
}
