package prosumerlab.ui.market;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import prosumerlab.session.comparison.MarketComparison;
import prosumerlab.session.comparison.MechanismResult;
import prosumerlab.session.comparison.OrderSet;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.DataTable;

/** All mechanisms in a table. */
final class ComparisonSection extends VBox {
    private final DataTable<MechanismResult> table;
    private final Label note = Wrapped.label("");
    private MarketComparison comparison;

    ComparisonSection(MarketModel model) {
        setSpacing(8);
        table = new DataTable<>(
                "Mechanisms",
                MarketColumns.mechanisms(
                        () -> comparison == null ? Optional.empty() : comparison.used(),
                        mechanism -> model.chosen().set(Optional.of(mechanism))));
        table.getStyleClass().add("mechanisms");
        note.getStyleClass().add("muted");
        getChildren().addAll(table, note);
    }

    void show(MarketComparison next) {
        comparison = next;
        table.show(next.results());
        table.refresh();
        note.setText(
                "The same orders under each rule; prices in €/kWh. Of best: welfare as a share of the best possible. Homes: what homes trade with each other. Gain and Lose count the homes that would be better and worse off than"
                        + " they really were; fees and penalties are the same under all and left out."
                        + (next.orders() == OrderSet.AMONG_PEERS
                                ? " What no home takes trades with the utility grid here, where limits allow; really it went on to"
                                        + " the local market."
                                : ""));
    }
}
