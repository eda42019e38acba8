package prosumerlab.ui.market;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import prosumerlab.domain.Micro;
import prosumerlab.metrics.SupplyDemand;
import prosumerlab.metrics.SupplyDemand.Corner;
import prosumerlab.ui.kit.ChartMenu;
import prosumerlab.ui.kit.FigureTwin;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.state.Shown;

/** Supply and demand of an hour with the point at which they meet. */
final class ClearingChart extends VBox {
    private static final String[] NAMES = {"Demand (bids)", "Supply (asks)", "Utility grid"};
    private static final String[] CSV_NAMES = {"Bids", "Asks", "Utility buys", "Utility sells"};
    private static final String[] STYLES = {"line-consumption", "line-generation", "line-grid", "line-grid"};
    private static final double MOST_TICKS = 6;
    private static final double HEADROOM = 1.05;

    private final NumberAxis energy = fixed("Energy (kWh)");
    private final NumberAxis price = fixed("Price (€/kWh)");
    private final ClearingPlot plot = new ClearingPlot(energy, price);
    private final List<XYChart.Series<Number, Number>> lines = new ArrayList<>();
    private Corner clearing;

    /**
     * @param shown what is shown at the moment
     */
    ClearingChart(Supplier<Shown> shown) {
        getStyleClass().add("hour-chart");
        Label heading = Term.CLEARING_PRICE.explain(new Label("Supply and demand"));
        heading.getStyleClass().add("chart-heading");
        FlowPane legend = Wrapped.row();
        legend.getStyleClass().add("chart-legend-row");
        for (int i = 0; i < STYLES.length; i++) {
            XYChart.Series<Number, Number> line = new XYChart.Series<>();
            lines.add(line);
            plot.getData().add(line);
            if (i < NAMES.length) {
                legend.getChildren().add(legendEntry(NAMES[i], STYLES[i]));
            }
        }
        // Adding a series resets the style classes of those before it.
        for (int i = 0; i < STYLES.length; i++) {
            lines.get(i).getNode().getStyleClass().add(STYLES[i]);
        }
        setVgrow(plot, Priority.ALWAYS);
        getChildren().addAll(heading, legend, plot);
        setAccessibleText("Supply and demand, chart");
        ChartMenu.install(this, () -> "Supply and demand", this::csv)
                .offerSvg(FigureTwin.SUPPLY_AND_DEMAND, () -> FigureTwin.source(shown.get()));
    }

    void show(SupplyDemand curves) {
        span(energy, curves.reach());
        span(price, curves.ceiling() * HEADROOM);
        draw(0, curves.demand());
        draw(1, curves.supply());
        draw(2, curves.gridBuys());
        draw(3, curves.gridSells());
        clearing = curves.clearing();
        String words = clearing == null
                ? "Nothing was traded"
                : Formats.price(Micro.of(clearing.price())) + ", " + Formats.energy(Micro.of(clearing.energy()));
        plot.mark(clearing, words);
        plot.setAccessibleText("Supply and demand. Clearing point: " + words);
    }

    /** The corners of the curves and the clearing point, a line each. */
    String csv() {
        StringBuilder csv = new StringBuilder("Curve,Energy_kWh,Price_Euro_kWh\r\n");
        for (int i = 0; i < STYLES.length; i++) {
            for (XYChart.Data<Number, Number> corner : lines.get(i).getData()) {
                append(
                        csv,
                        CSV_NAMES[i],
                        corner.getXValue().doubleValue(),
                        corner.getYValue().doubleValue());
            }
        }
        if (clearing != null) {
            append(csv, "Clearing point", clearing.energy(), clearing.price());
        }
        return csv.toString();
    }

    private static void append(StringBuilder csv, String curve, double energy, double price) {
        csv.append(curve)
                .append(',')
                .append(Micro.format(Micro.of(energy)))
                .append(',')
                .append(Micro.format(Micro.of(price)))
                .append("\r\n");
    }

    private void draw(int line, List<Corner> corners) {
        lines.get(line)
                .getData()
                .setAll(corners.stream()
                        .map(corner -> new XYChart.Data<Number, Number>(corner.energy(), corner.price()))
                        .toList());
    }

    private static HBox legendEntry(String name, String style) {
        Line sample = new Line(0, 0, 28, 0);
        sample.getStyleClass().addAll("legend-sample", style);
        HBox entry = new HBox(8, sample, new Label(name));
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    private static NumberAxis fixed(String label) {
        NumberAxis axis = new NumberAxis(0, 1, 1);
        axis.setLabel(label);
        axis.setAutoRanging(false);
        axis.setAnimated(false);
        axis.setMinorTickVisible(false);
        return axis;
    }

    /** From 0 to a whole number of ticks at or above {@code highest}, ticks of 1, 2 or 5 times a power of ten. */
    private static void span(NumberAxis axis, double highest) {
        double tick = Math.pow(10, Math.floor(Math.log10(Math.max(highest, 1e-3))) - 1);
        for (double step : new double[] {1, 2, 5, 10, 20}) {
            if (highest / (tick * step) <= MOST_TICKS) {
                tick *= step;
                break;
            }
        }
        axis.setTickUnit(tick);
        axis.setUpperBound(tick * Math.ceil(highest / tick * (1 - 1e-9)));
    }
}
