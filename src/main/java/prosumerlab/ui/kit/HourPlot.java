package prosumerlab.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.shape.Line;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/** Draws curves between axes, marks a step, veils what lies after it. Only what has changed is drawn anew. */
final class HourPlot extends XYChart<Number, Number> {
    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    private static final double LEAST_STEP_WIDTH = 6;
    private static final double HALF_A_LINE = 1.5;

    private final ChartData data;
    private final boolean[] hidden;
    private final boolean[] incomplete;
    private final List<Path> shapes = new ArrayList<>();
    private final Line mark = new Line();
    private final Line pointer = new Line();
    private final Rectangle veil = new Rectangle();
    private double stepHours = 1;
    private double markedHours;
    private boolean stale = true;
    private double drawnWidth;
    private double drawnHeight;

    HourPlot(HourAxes axes, ChartData data) {
        super(axes.x(), axes.y());
        this.data = data;
        hidden = new boolean[data.curves().size()];
        incomplete = new boolean[data.curves().size()];
        setData(FXCollections.observableArrayList());
        setAnimated(false);
        setLegendVisible(false);
        // Areas below, lines above them.
        for (Curve curve : data.curves()) {
            Path shape = new Path();
            shape.setManaged(false);
            shape.getStyleClass().setAll(ChartStyles.of(curve));
            shapes.add(shape);
        }
        for (boolean areas : new boolean[] {true, false}) {
            for (int i = 0; i < shapes.size(); i++) {
                if (isArea(i) == areas) {
                    getPlotChildren().add(shapes.get(i));
                }
            }
        }
        mark.getStyleClass().setAll("shown-hour");
        pointer.getStyleClass().setAll("pointed-hour");
        veil.getStyleClass().setAll("later-hours");
        pointer.setVisible(false);
        veil.setManaged(false);
        mark.setManaged(false);
        pointer.setManaged(false);
        getPlotChildren().addAll(veil, mark, pointer);
    }

    /** The values have changed, or a curve is shown or not. */
    void redraw(double hoursPerStep) {
        stepHours = hoursPerStep;
        stale = true;
        requestChartLayout();
    }

    void hide(int curve, boolean hide) {
        hidden[curve] = hide;
        redraw(stepHours);
    }

    /** Whether the newest value of {@code curve} is not known yet. */
    void setIncomplete(int curve, boolean isIncomplete) {
        stale |= incomplete[curve] != isIncomplete;
        incomplete[curve] = isIncomplete;
    }

    /** Marks {@code hours} since the start; {@code later} tells whether there is something after it to veil. */
    void mark(double hours, boolean later) {
        markedHours = hours;
        veil.setVisible(later);
        requestChartLayout();
    }

    /** Points at {@code hours} since the start, or nowhere for not a number. */
    void point(double hours) {
        pointer.setVisible(!Double.isNaN(hours));
        if (pointer.isVisible()) {
            place(pointer, hours);
        }
    }

    @Override
    protected void layoutPlotChildren() {
        double width = getXAxis().getWidth();
        double height = getYAxis().getHeight();
        if (stale || width != drawnWidth || height != drawnHeight) {
            draw();
            stale = false;
            drawnWidth = width;
            drawnHeight = height;
        }
        place(mark, markedHours);
        double x = getXAxis().getDisplayPosition(markedHours);
        veil.setX(x);
        veil.setWidth(Math.max(0, width - x));
        veil.setHeight(height);
    }

    private void place(Line line, double hours) {
        double x = getXAxis().getDisplayPosition(hours);
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(0);
        line.setEndY(getYAxis().getHeight());
    }

    private void draw() {
        double[] base = new double[data.size()];
        double stepWidth = getXAxis().getDisplayPosition(stepHours) - getXAxis().getDisplayPosition(0.0);
        // Where areas are as narrow as the lines between them, nothing but lines would be seen.
        pseudoClassStateChanged(DENSE, stepWidth < LEAST_STEP_WIDTH);
        for (int i = 0; i < shapes.size(); i++) {
            shapes.get(i).setVisible(!hidden[i]);
            if (hidden[i] || stepWidth <= 0) {
                continue;
            }
            int curve = i;
            int size = Math.max(0, data.size() - (incomplete[i] ? 1 : 0));
            Trace trace = new Trace(size, stepWidth, this::y);
            IntToDoubleFunction value = step -> data.value(curve, step);
            switch (data.curves().get(i).form()) {
                case BAND -> shapes.get(i).getElements().setAll(trace.area(step -> data.low(curve, step), value));
                case STACKED -> {
                    double[] below = base.clone();
                    for (int step = 0; step < size; step++) {
                        double more = data.value(curve, step);
                        base[step] += Double.isNaN(more) ? 0 : more;
                    }
                    double[] above = base;
                    shapes.get(i).getElements().setAll(trace.area(step -> below[step], step -> above[step]));
                }
                default -> shapes.get(i).getElements().setAll(trace.line(value));
            }
        }
    }

    /** A line at the very top of the plot is drawn inside it, not half outside. */
    private double y(double value) {
        return Math.max(HALF_A_LINE, getYAxis().getDisplayPosition(value));
    }

    private boolean isArea(int curve) {
        Curve.Form form = data.curves().get(curve).form();
        return form == Curve.Form.STACKED || form == Curve.Form.BAND;
    }

    NumberAxis hourAxis() {
        return (NumberAxis) getXAxis();
    }

    // The curves are drawn from ChartData: a chart of this class has no series of its own.
    @Override
    protected void dataItemAdded(Series<Number, Number> series, int index, Data<Number, Number> item) {}

    @Override
    protected void dataItemRemoved(Data<Number, Number> item, Series<Number, Number> series) {}

    @Override
    protected void dataItemChanged(Data<Number, Number> item) {}

    @Override
    protected void seriesAdded(Series<Number, Number> series, int index) {}

    @Override
    protected void seriesRemoved(Series<Number, Number> series) {}
}
