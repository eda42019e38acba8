package prosumerlab.ui.market;

import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.session.comparison.MechanismResult;
import prosumerlab.session.comparison.OrderResult;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.table.DataTable;

/** Bids and asks side by side, the best first; below each other where there is no room. */
final class OrderBookSection extends FlowPane {
    private static final double LEAST_EM = 25;
    private static final double GAP = 16;

    private final Label bidsHeading = Term.BID.explain(new Label());
    private final Label asksHeading = Term.ASK.explain(new Label());
    private final DataTable<OrderResult> bids;
    private final DataTable<OrderResult> asks;

    OrderBookSection(Links links) {
        getStyleClass().add("order-book");
        setHgap(GAP);
        setVgap(8);
        // Its sides are as wide as it is: without this it could never become narrower again.
        setMinWidth(0);
        bids = new DataTable<>("Bids", MarketColumns.orders(links, Term.BID));
        asks = new DataTable<>("Asks", MarketColumns.orders(links, Term.ASK));
        bids.setPlaceholder(new Placeholder("mdi2s-scale-balance", "No bids", "Nobody needed energy."));
        asks.setPlaceholder(new Placeholder("mdi2s-scale-balance", "No asks", "Nobody had energy to sell."));
        getChildren().addAll(side(bidsHeading, bids), side(asksHeading, asks));
    }

    private VBox side(Label heading, DataTable<OrderResult> table) {
        heading.getStyleClass().add("pane-heading");
        VBox side = new VBox(4, heading, table);
        VBox.setVgrow(table, Priority.ALWAYS);
        side.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> width(heading.getFont().getSize()), widthProperty(), heading.fontProperty()));
        return side;
    }

    private double width(double em) {
        double half = Math.floor((getWidth() - GAP) / 2);
        return half >= LEAST_EM * em ? half : getWidth();
    }

    void show(MechanismResult result) {
        List<OrderResult> wanted = side(result, true);
        List<OrderResult> offered = side(result, false);
        bidsHeading.setText(Formats.count(wanted.size(), "bid") + ", prices in €/kWh");
        asksHeading.setText(Formats.count(offered.size(), "ask") + ", prices in €/kWh");
        bids.show(wanted);
        asks.show(offered);
    }

    private static List<OrderResult> side(MechanismResult result, boolean buy) {
        Comparator<OrderResult> best =
                Comparator.comparingLong(order -> order.order().limit());
        return result.book().stream()
                .filter(order -> order.order().buy() == buy)
                .sorted(buy ? best.reversed() : best)
                .toList();
    }
}
