package prosumerlab.ui.charts;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.HourChart;

/** The live charts, one below the other. */
final class ChartsView extends ScrollPane {
    ChartsView(ChartsModel model) {
        HourChart energy = new HourChart("Generation and consumption", "Energy (kWh)", ChartsModel.ENERGY);
        HourChart trades = new HourChart("Trades by mechanism", "Trades", ChartsModel.TRADES);
        VBox.setVgrow(energy, Priority.ALWAYS);
        VBox.setVgrow(trades, Priority.ALWAYS);
        VBox charts = new VBox(energy, trades);
        charts.getStyleClass().add("pane-body");
        setContent(charts);
        setFitToWidth(true);
        setFitToHeight(true);
        model.shown().addListener((property, before, shown) -> {
            energy.show(shown);
            trades.show(shown);
        });
    }
}
