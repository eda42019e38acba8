package prosumerlab.ui.market;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import prosumerlab.session.comparison.MechanismResult;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Segments;

/** Choices and figures, the chart, and below it one of four lists; or why there is nothing to show. */
final class MarketView extends ScrollPane {
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final String ICON = "mdi2s-scale-balance";
    /** Heights of the letters that the four lists need side by side with room around their names. */
    private static final double ROOM_FOR_LISTS = 22;

    private final MarketModel model;
    private final ObservableValue<Palette> palette;
    private final ClearingSection clearing;
    private final OrderBookSection orders;
    private final ComparisonSection mechanisms;
    private final HomesSection homes;
    private final PairsSection pairs;
    private final VBox market;
    private final StackPane nothing = new StackPane();
    private final Map<Listed, Node> lists;
    private final Label comparing = new Label("Comparing the mechanisms …");

    /**
     * @param select told the home of an order that was clicked in the chart
     */
    MarketView(MarketModel model, Links links, ObservableValue<Palette> palette, IntConsumer select) {
        this.model = model;
        this.palette = palette;
        getStylesheets()
                .add(MarketView.class.getResource("/prosumerlab/ui/market.css").toExternalForm());
        clearing = new ClearingSection(model, select);
        orders = new OrderBookSection(links);
        mechanisms = new ComparisonSection(model);
        homes = new HomesSection(links);
        pairs = new PairsSection(links);
        lists = Map.of(Listed.ORDERS, orders, Listed.MECHANISMS, mechanisms, Listed.HOMES, homes, Listed.PAIRS, pairs);
        VBox below = new VBox();
        Listed[] all = Listed.values();
        for (Listed each : all) {
            below.getChildren().add(lists.get(each));
        }
        VBox.setVgrow(below, Priority.ALWAYS);
        Segments<Listed> choice = new Segments<>("List", List.of(all), Listed::label, model.listed());
        choice.getStyleClass().add("market-lists");
        market = new VBox(MarketHeader.stats(model.result()), clearing, choice, below);
        market.getStyleClass().add("dense");
        Labeled name = (Labeled) choice.getChildren().get(0);
        Narrow.width(market, ROOM_FOR_LISTS, name, tight -> choice.pseudoClassStateChanged(TIGHT, tight));
        VBox body = new VBox(new MarketHeader(model), nothing, market);
        body.getStyleClass().addAll("pane-body", "dense");
        setId("market-pane");
        setContent(body);
        setFitToWidth(true);
        // What is computed last is shown first: an hour never stands under the figures of another.
        model.result().subscribe(this::show);
        model.empty().subscribe(this::show);
        model.comparison().subscribe(this::show);
        model.negotiations().subscribe(this::list);
        model.listed().subscribe(this::list);
        model.form().subscribe(() -> clearing.show(palette.getValue()));
        palette.subscribe(this::show);
        show();
    }

    void highlight(int home) {
        clearing.highlight(home);
    }

    private void show() {
        MechanismResult result = model.result().get();
        Narrow.leaveOut(market, result == null);
        Narrow.leaveOut(nothing, result != null);
        if (result == null) {
            nothing.getChildren()
                    .setAll(model.empty().get().map(MarketView::why).orElse(comparing));
        }
        clearing.show(palette.getValue());
        list();
    }

    /** Only what is in front is brought up to date. */
    private void list() {
        Listed listed = model.listed().get();
        lists.forEach((each, node) -> Narrow.leaveOut(node, each != listed));
        MechanismResult result = model.result().get();
        if (result == null || model.comparison().get() == null) {
            return;
        }
        switch (listed) {
            case ORDERS -> orders.show(result);
            case MECHANISMS -> mechanisms.show(model.comparison().get());
            case HOMES -> homes.show(result, model.chosen().get().isEmpty());
            case PAIRS -> pairs.show(model.negotiations().get(), model.shown().get(), palette.getValue());
        }
    }

    private static Node why(WhyEmpty empty) {
        return empty.gap()
                .map(gap -> Placeholder.lacking(ICON, gap))
                .orElseGet(() -> new Placeholder(ICON, empty.what(), empty.why()));
    }
}
