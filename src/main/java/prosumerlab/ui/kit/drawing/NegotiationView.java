package prosumerlab.ui.kit.drawing;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import prosumerlab.explain.SurplusSplit;
import prosumerlab.history.Negotiation;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.state.Shown;

/** A pair's bargaining offer by offer: drawn, in numbers, and what each of the two got of what there was to gain. */
public final class NegotiationView extends VBox {
    private static final double TABLE_EM = 13;
    private static final double LEAST_EM = 19;

    /**
     * @param shown the hour in which it happened
     */
    public NegotiationView(Negotiation negotiation, Shown shown, Palette palette) {
        getStyleClass().add("negotiation");
        getStylesheets()
                .add(NegotiationView.class
                        .getResource("/prosumerlab/ui/negotiation.css")
                        .toExternalForm());
        Label split = Term.ZONE_OF_AGREEMENT.explain(Wrapped.label(split(SurplusSplit.of(negotiation))));
        split.getStyleClass().add("surplus-split");
        getChildren().addAll(chartAndOffers(negotiation, shown, palette), split);
    }

    /** The numbers stand beside the chart where there is room, below it where there is none. */
    private static Node chartAndOffers(Negotiation negotiation, Shown shown, Palette palette) {
        NegotiationChart chart = new NegotiationChart(negotiation, shown, palette);
        FlowPane row = new FlowPane(chart, offers(negotiation));
        row.getStyleClass().add("bargaining");
        // The chart is as wide as the row: without this the row could never become narrower again.
        row.setMinWidth(0);
        chart.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> width(row, chart), row.widthProperty()));
        return row;
    }

    private static double width(FlowPane row, NegotiationChart chart) {
        double beside = row.getWidth() - TABLE_EM * chart.em();
        return Math.floor(beside >= LEAST_EM * chart.em() ? beside : row.getWidth());
    }

    /** The same numbers as the chart, to be read and heard. */
    private static Node offers(Negotiation negotiation) {
        OfferTable table = new OfferTable();
        table.row(List.of("Round", "Bid", "Ask"), true);
        for (int round = 0; round < negotiation.rounds(); round++) {
            table.row(
                    List.of(
                            "" + (round + 1),
                            Formats.number(negotiation.bids()[round], 4),
                            Formats.number(negotiation.asks()[round], 4)),
                    false);
        }
        return table;
    }

    /** The zone of agreement and who got how much of it, in a sentence. */
    static String split(SurplusSplit split) {
        if (split.zone() < 0) {
            return "No zone of agreement: the least the seller takes is " + Formats.price(-split.zone())
                    + " more than the most the buyer pays.";
        }
        String zone = "Zone of agreement: " + Formats.price(split.lowest()) + " to " + Formats.price(split.highest());
        if (!split.agreed()) {
            return zone + ", but the rounds were over before they met in it.";
        }
        if (split.zone() == 0) {
            return zone + ": one price, at which neither gains.";
        }
        return zone + ". At the agreed price the buyer keeps " + Formats.price(split.buyerPerKwh()) + " of it ("
                + Formats.share(split.buyerPerKwh(), split.zone()) + ", " + Formats.smallMoney(split.buyerGain())
                + "), the seller " + Formats.price(split.sellerPerKwh()) + " ("
                + Formats.share(split.sellerPerKwh(), split.zone()) + ", " + Formats.smallMoney(split.sellerGain())
                + ").";
    }
}
