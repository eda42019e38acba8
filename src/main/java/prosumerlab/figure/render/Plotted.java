package prosumerlab.figure.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** Where a figure was drawn, in points of its {@link Picture}: what turns a place on the screen back into values. */
public final class Plotted {
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

    /** One pair of axes. */
    record Plot(Rectangle2D area, ValueAxis xAxis, ValueAxis yAxis, Marks marks) {}
}
