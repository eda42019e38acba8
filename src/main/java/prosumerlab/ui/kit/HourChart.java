package prosumerlab.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Pos;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Shown;

/**
 * A chart of what was recorded hour by hour. It grows with the run, keeps its points, marks the shown hour, dims what comes
 * after it, and its legend tells the values of that hour.
 */
public final class HourChart extends VBox {
    /**
     * One line of the chart.
     *
     * @param name in the legend
     * @param hue its colour; the style class {@code line-<key>} adds its dashes
     * @param unit of its values; empty for a count
     * @param value of an hour
     */
    public record Curve(String name, Hue hue, String unit, ToDoubleFunction<HourRecord> value) {}

    private final MarkedLineChart plot;
    private final HourAxes axes;
    private final List<Curve> curves;
    private final List<XYChart.Series<Number, Number>> series = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();
    private OpenRun charted;
    private int points;
    private double highest;

    /**
     * @param title above the chart
     * @param yLabel axis label with its unit
     */
    public HourChart(String title, String yLabel, List<Curve> curves) {
        this.curves = List.copyOf(curves);
        axes = new HourAxes(yLabel);
        plot = new MarkedLineChart(axes.x(), axes.y());
        getStyleClass().add("hour-chart");
        Label heading = new Label(title);
        heading.getStyleClass().add("chart-heading");
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("chart-legend-row");
        for (Curve curve : curves) {
            XYChart.Series<Number, Number> line = new XYChart.Series<>();
            line.setName(curve.name());
            series.add(line);
            plot.getData().add(line);
            legend.getChildren().add(legendEntry(curve));
        }
        // Adding a series resets the style classes of those before it.
        for (int i = 0; i < curves.size(); i++) {
            series.get(i).getNode().getStyleClass().add(styleClass(curves.get(i)));
        }
        plot.setAccessibleText(title);
        setVgrow(plot, Priority.ALWAYS);
        getChildren().addAll(heading, legend, plot);
    }

    /** Draws what is recorded of {@code shown} and marks its hour. */
    public void show(Shown shown) {
        if (shown.source() != charted) {
            charted = shown.source();
            points = 0;
            highest = 0;
            series.forEach(line -> line.getData().clear());
            axes.span(shown.grid());
        }
        append(shown.run());
        plot.mark(shown.isBeforeStart() ? 0 : hours(shown.grid(), shown.step()), !shown.isNewest());
        for (int i = 0; i < curves.size(); i++) {
            values.get(i).setText(value(shown, curves.get(i)));
        }
    }

    private void append(Run run) {
        int size = run.hours().size();
        if (size <= points) {
            return;
        }
        for (int i = 0; i < curves.size(); i++) {
            List<XYChart.Data<Number, Number>> more = new ArrayList<>(size - points);
            for (int step = points; step < size; step++) {
                double y = curves.get(i).value().applyAsDouble(run.hours().get(step));
                highest = Math.max(highest, y);
                more.add(new XYChart.Data<>(hours(run.grid(), step), y));
            }
            series.get(i).getData().addAll(more);
        }
        points = size;
        axes.reach(highest);
    }

    private HBox legendEntry(Curve curve) {
        Line sample = new Line(0, 0, 28, 0);
        sample.getStyleClass().addAll("legend-sample", styleClass(curve));
        Label name = new Label(curve.name());
        Label value = new Label();
        value.getStyleClass().add("legend-value");
        values.add(value);
        HBox entry = new HBox(8, sample, name, value);
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    private static String styleClass(Curve curve) {
        return "line" + curve.hue().token().substring("-lab".length());
    }

    private static double hours(TimeGrid grid, int step) {
        return step * grid.stepHours();
    }

    private static String value(Shown shown, Curve curve) {
        return shown.hour()
                .map(hour -> curve.value().applyAsDouble(hour))
                .map(y -> curve.unit().isEmpty()
                        ? String.format(Locale.ROOT, "%,.0f", y)
                        : String.format(Locale.ROOT, "%,.1f %s", y, curve.unit()))
                .orElse("–");
    }
}
