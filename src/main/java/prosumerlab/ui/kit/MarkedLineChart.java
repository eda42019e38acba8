package prosumerlab.ui.kit;

import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** A line chart for many points (no symbols, no animation) with a mark at an x and a veil over what lies after it. */
final class MarkedLineChart extends LineChart<Number, Number> {
    private final Line mark = new Line();
    private final Rectangle veil = new Rectangle();
    private double at;

    MarkedLineChart(NumberAxis x, NumberAxis y) {
        super(x, y);
        setCreateSymbols(false);
        setAnimated(false);
        setLegendVisible(false);
        mark.getStyleClass().add("shown-hour");
        veil.getStyleClass().add("later-hours");
        mark.setManaged(false);
        veil.setManaged(false);
        getPlotChildren().addAll(veil, mark);
    }

    /** Marks {@code x}; {@code later} tells whether there is something after it to veil. */
    void mark(double x, boolean later) {
        at = x;
        veil.setVisible(later);
        requestChartLayout();
    }

    @Override
    protected void layoutPlotChildren() {
        super.layoutPlotChildren();
        double x = getXAxis().getDisplayPosition(at);
        double height = getYAxis().getHeight();
        mark.setStartX(x);
        mark.setEndX(x);
        mark.setStartY(0);
        mark.setEndY(height);
        veil.setX(x);
        veil.setWidth(Math.max(0, getXAxis().getWidth() - x));
        veil.setHeight(height);
        veil.toFront();
        mark.toFront();
    }
}
