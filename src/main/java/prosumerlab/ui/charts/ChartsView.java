package prosumerlab.ui.charts;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.EvenGrid;
import prosumerlab.ui.kit.FigureTwin;
import prosumerlab.ui.kit.HourChart;
import prosumerlab.ui.kit.ShownHour;
import prosumerlab.ui.kit.Term;

/** The live charts: one below the other where it is narrow, side by side where it is wide. */
final class ChartsView extends ScrollPane {
    private static final double LEAST_WIDTH_IN_EM = 30;
    private static final double SHAPE = 0.55;

    /**
     * @param goTo asked for a step by a click into a chart
     */
    ChartsView(ChartsModel model, IntConsumer goTo) {
        List<HourChart> charts = List.of(
                new HourChart("Generation and consumption", "Energy (kWh)", ChartsModel.ENERGY)
                        .explained(Term.GENERATION)
                        .drawnAs(FigureTwin.GENERATION),
                new HourChart("Where consumption came from", "Energy (kWh)", ChartsModel.FLOWS)
                        .explained(Term.CONSUMPTION)
                        .drawnAs(FigureTwin.SOURCES),
                new HourChart("Prices", "Price (€/kWh)", ChartsModel.PRICES)
                        .explained(Term.CLEARING_PRICE)
                        .drawnAs(FigureTwin.PRICES),
                new HourChart("Trades by mechanism", "Trades", 1, ChartsModel.TRADES)
                        .explained(Term.P2P)
                        .drawnAs(FigureTwin.TRADES),
                HourChart.ofShares("State of charge", "SoC (%)", ChartsModel.CHARGE)
                        .explained(Term.SOC)
                        .drawnAs(FigureTwin.CHARGE),
                HourChart.ofShares("Peer-to-peer share of traded energy", "Share (%)", ChartsModel.SHARE)
                        .explained(Term.P2P_SHARE)
                        .drawnAs(FigureTwin.P2P_SHARE),
                new HourChart("Bans", "Homes", 1, ChartsModel.BANS)
                        .explained(Term.BAN)
                        .drawnAs(FigureTwin.BANNED));
        charts.forEach(chart -> chart.onStep(goTo));
        Label hour = new Label();
        hour.getStyleClass().add("pane-hour");
        VBox body = new VBox(hour, new EvenGrid(charts, LEAST_WIDTH_IN_EM, SHAPE));
        body.getStyleClass().add("pane-body");
        setContent(body);
        setFitToWidth(true);
        model.shown().addListener((property, before, shown) -> {
            hour.setText(ShownHour.when(shown));
            charts.forEach(chart -> chart.show(shown));
        });
    }
}
