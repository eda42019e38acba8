package prosumerlab.ui.market;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import prosumerlab.history.Gap;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.Negotiation;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.StatTile;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.DataTable;
import prosumerlab.ui.market.MarketModel.Listed;
import prosumerlab.ui.state.Shown;

/** Figures, curves, and below them the orders or the negotiations. */
final class MarketView extends ScrollPane {
    private final MarketModel model;
    private final ClearingChart chart;
    private final StackPane picture = new StackPane();
    private final DataTable<MarketOrder> orders;
    private final DataTable<Negotiation> negotiations;
    private final Label offers = Wrapped.label("");

    MarketView(MarketModel model, Links links) {
        this.model = model;
        chart = new ClearingChart(() -> model.shown().get());
        getStylesheets()
                .add(MarketView.class.getResource("/prosumerlab/ui/market.css").toExternalForm());
        orders = new DataTable<>("Orders", MarketColumns.orders(links));
        negotiations = new DataTable<>("Negotiations", MarketColumns.negotiations(links));
        offers.setId("offers");
        StackPane tables = new StackPane(orders, negotiations);
        VBox.setVgrow(tables, Priority.ALWAYS);
        picture.getStyleClass().add("market-picture");
        VBox body = new VBox(
                stats(model),
                picture,
                new Segments<>("List", List.of(Listed.values()), Listed::label, model.listed()),
                tables,
                offers);
        body.getStyleClass().addAll("pane-body", "dense");
        setContent(body);
        setFitToWidth(true);
        setFitToHeight(true);
        model.market().subscribe(market -> orders.show(market.orders()));
        model.negotiations().subscribe(negotiations::show);
        model.shown().subscribe(this::show);
        model.curves().subscribe(curves -> show(model.shown().get()));
        model.listed().subscribe(this::list);
        negotiations.selected().subscribe(this::tell);
    }

    private static FlowPane stats(MarketModel model) {
        FlowPane stats = Wrapped.row(
                new StatTile("Clearing price", model.market().map(market -> Formats.price(market.price()))),
                new StatTile("Homes bought", model.market().map(market -> Formats.energy(market.bought()))),
                new StatTile("Homes sold", model.market().map(market -> Formats.energy(market.sold()))),
                new StatTile(
                        "Operator imported", model.market().map(market -> Formats.energy(market.operatorImport()))),
                new StatTile(
                        "Operator exported", model.market().map(market -> Formats.energy(market.operatorExport()))),
                new StatTile("Orders", model.served()));
        stats.getStyleClass().add("stats");
        return stats;
    }

    private void show(Shown shown) {
        if (shown == null) {
            return;
        }
        if (model.curves().get() == null) {
            picture.getChildren().setAll(noOrders(shown));
        } else {
            picture.getChildren().setAll(chart);
            chart.show(model.curves().get());
        }
        orders.setPlaceholder(noOrders(shown));
        negotiations.setPlaceholder(noNegotiations(shown));
    }

    private void list(Listed listed) {
        orders.setVisible(listed == Listed.ORDERS);
        negotiations.setVisible(listed == Listed.NEGOTIATIONS);
        boolean pairs = listed == Listed.NEGOTIATIONS;
        offers.setVisible(pairs);
        offers.setManaged(pairs);
    }

    private void tell(Negotiation pair) {
        offers.setText(
                pair == null
                        ? "Select a pair to read its offers."
                        : Formats.home(pair.buyer()) + " bids " + prices(pair.bids()) + "; "
                                + Formats.home(pair.seller()) + " asks " + prices(pair.asks()) + " €/kWh.");
    }

    private static String prices(long[] offers) {
        return IntStream.range(0, offers.length)
                .mapToObj(i -> Formats.number(offers[i], 4))
                .collect(Collectors.joining(" → "));
    }

    private static Node noOrders(Shown shown) {
        if (shown.isBeforeStart()) {
            return start("No market yet");
        }
        if (shown.run().lacks(Gap.BARGAINING)) {
            return Placeholder.lacking("mdi2s-scale-balance", Gap.BARGAINING);
        }
        boolean enabled = shown.scenario().market().enabled();
        return enabled
                ? new Placeholder(
                        "mdi2s-scale-balance",
                        "No orders in this hour",
                        "Step on: peers left nothing, or it has not come to the market yet.")
                : new Placeholder(
                        "mdi2s-scale-balance",
                        "This scenario has no local market",
                        "Set market.enabled in the scenario.");
    }

    private static Node noNegotiations(Shown shown) {
        if (shown.isBeforeStart()) {
            return start("No negotiations yet");
        }
        if (shown.run().lacks(Gap.BARGAINING)) {
            return Placeholder.lacking("mdi2h-handshake-outline", Gap.BARGAINING);
        }
        boolean enabled = shown.scenario().trading().enabled();
        return enabled
                ? new Placeholder(
                        "mdi2h-handshake-outline",
                        "No pair met in this hour",
                        "Step on: a buyer and a seller are needed.")
                : new Placeholder(
                        "mdi2h-handshake-outline",
                        "Peers do not trade in this scenario",
                        "Set trading.enabled in the scenario.");
    }

    private static Node start(String what) {
        return new Placeholder("mdi2s-scale-balance", what, "Press Space to play, or → for one hour.");
    }
}
