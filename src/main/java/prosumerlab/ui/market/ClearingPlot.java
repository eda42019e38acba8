package prosumerlab.ui.market;

import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import prosumerlab.metrics.SupplyDemand.Corner;

/** Lines in the order of their points, and the clearing point with its price line and words. */
final class ClearingPlot extends LineChart<Number, Number> {
    private static final double RADIUS = 7;
    private static final double GAP = 8;

    private final Line price = new Line();
    private final Circle point = new Circle(RADIUS);
    private final Label words = new Label();
    private Corner clearing;

    ClearingPlot(NumberAxis energy, NumberAxis price) {
        super(energy, price);
        setAxisSortingPolicy(SortingPolicy.NONE);
        setCreateSymbols(false);
        setAnimated(false);
        setLegendVisible(false);
        this.price.getStyleClass().add("clearing-price");
        point.getStyleClass().add("clearing-point");
        words.getStyleClass().add("clearing-words");
        for (Node node : new Node[] {this.price, point, words}) {
            node.setManaged(false);
            node.setVisible(false);
            getPlotChildren().add(node);
        }
    }

    /** Marks {@code at} with {@code text}; null for none. */
    void mark(Corner at, String text) {
        clearing = at;
        words.setText(text);
        price.setVisible(at != null);
        point.setVisible(at != null);
        words.setVisible(at != null);
        requestChartLayout();
    }

    @Override
    protected void layoutPlotChildren() {
        super.layoutPlotChildren();
        if (clearing == null) {
            return;
        }
        double width = getXAxis().getWidth();
        double height = getYAxis().getHeight();
        double x = getXAxis().getDisplayPosition(clearing.energy());
        double y = getYAxis().getDisplayPosition(clearing.price());
        price.setStartX(0);
        price.setEndX(width);
        price.setStartY(y);
        price.setEndY(y);
        point.setCenterX(x);
        point.setCenterY(y);
        double wide = Math.min(width, words.prefWidth(-1));
        double high = words.prefHeight(-1);
        double left = x + GAP + wide <= width ? x + GAP : Math.max(0, x - GAP - wide);
        double top = y + GAP + high <= height ? y + GAP : y - GAP - high;
        words.resizeRelocate(left, top, wide, high);
        price.toFront();
        point.toFront();
        words.toFront();
    }
}
