package prosumerlab.ui.trades;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.history.Gap;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.SearchField;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.DataTable;
import prosumerlab.ui.state.Shown;

/** Filters above, the table, its sum below. */
final class TradesView extends ScrollPane {
    private final DataTable<Trade> table;

    TradesView(TradesModel model, Links links) {
        table = new DataTable<>("Trades", TradeColumns.of(model, links), model.listed());
        VBox.setVgrow(table, Priority.ALWAYS);
        Label sum = Wrapped.label(model.sum().map(TradeSum::inWords));
        sum.setId("trades-sum");
        VBox body = new VBox(filters(model), table, sum);
        body.getStyleClass().addAll("pane-body", "dense");
        setContent(body);
        setFitToWidth(true);
        // The table has the room that is left; in a low window one scrolls to it.
        setFitToHeight(true);
        model.scope().subscribe(scope -> table.setColumnVisible(TradeColumns.TIME, scope == Scope.RUN));
        model.shown().addListener((property, before, shown) -> {
            table.setPlaceholder(placeholder(shown));
            table.refresh();
        });
    }

    DataTable<Trade> table() {
        return table;
    }

    private static FlowPane filters(TradesModel model) {
        SearchField search = new SearchField("Search trades", "12, buyer:12, #340");
        search.textProperty().bindBidirectional(model.search());
        CheckBox onlySelected = new CheckBox("Selected home only");
        onlySelected.selectedProperty().bindBidirectional(model.onlySelectedHome());
        FlowPane filters = Wrapped.row(
                new Segments<>("Hours", List.of(Scope.values()), Scope::label, model.scope()),
                new Segments<>("Mechanism", List.of(Mechanism.values()), Mechanism::label, model.mechanism()),
                search,
                onlySelected);
        filters.getStyleClass().add("filters");
        filters.setAlignment(Pos.CENTER_LEFT);
        return filters;
    }

    private static Placeholder placeholder(Shown shown) {
        if (shown.run().lacks(Gap.TRADES)) {
            return Placeholder.lacking("mdi2s-swap-horizontal", Gap.TRADES);
        }
        return shown.isBeforeStart()
                ? new Placeholder("mdi2s-swap-horizontal", "No trades yet", "Press Space to play, or → for one hour.")
                : new Placeholder(
                        "mdi2s-swap-horizontal",
                        "No trades to list",
                        "None fits in this " + Formats.stepNoun(shown.grid())
                                + ". Choose \"All up to it\", or clear the search and the filters.");
    }
}
