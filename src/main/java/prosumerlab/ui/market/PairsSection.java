package prosumerlab.ui.market;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import prosumerlab.history.Negotiation;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.drawing.NegotiationChart;
import prosumerlab.ui.kit.drawing.NegotiationView;
import prosumerlab.ui.kit.table.DataTable;
import prosumerlab.ui.state.Shown;

/** The pairs that bargained in the hour, and one of them offer by offer. */
final class PairsSection extends VBox {
    private final DataTable<Negotiation> table;
    private final StackPane detail = new StackPane();
    private List<Negotiation> pairs = List.of();
    private Shown shown;
    private Palette palette;

    PairsSection(Links links) {
        setSpacing(8);
        getStyleClass().add("pairs");
        table = new DataTable<>("Negotiations", MarketColumns.negotiations(links));
        detail.getStyleClass().add("pair");
        getChildren().addAll(table, detail);
        table.selected().subscribe(this::tell);
    }

    /** Lists {@code next} of {@code hour}; the longest that led to a deal is told until another is selected. */
    void show(List<Negotiation> next, Shown hour, Palette colours) {
        boolean same = pairs == next && palette == colours;
        pairs = next;
        shown = hour;
        palette = colours;
        table.setPlaceholder(none(hour));
        table.show(next);
        if (!same) {
            tell(table.selected().getValue());
        }
    }

    private void tell(Negotiation selected) {
        Negotiation pair = selected != null && pairs.contains(selected)
                ? selected
                : pairs.stream()
                        .max(Comparator.comparing(Negotiation::agreed).thenComparingInt(Negotiation::rounds))
                        .orElse(null);
        detail.getChildren().clear();
        if (pair != null && palette != null) {
            Label words = Wrapped.label(NegotiationChart.inWords(pair) + ".");
            words.setId("offers");
            VBox told = new VBox(8, words, new NegotiationView(pair, shown, palette));
            detail.getChildren().add(told);
        }
    }

    private static Placeholder none(Shown shown) {
        return shown.scenario().trading().enabled()
                ? new Placeholder(
                        "mdi2h-handshake-outline",
                        "No pair met in this hour",
                        "It takes a buyer and a seller: look at another hour.")
                : new Placeholder(
                        "mdi2h-handshake-outline",
                        "Peers do not trade in this scenario",
                        "Set trading.enabled in the scenario.");
    }
}
