package prosumerlab.ui.home;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import prosumerlab.explain.Reason;
import prosumerlab.explain.Stage;
import prosumerlab.history.Gap;
import prosumerlab.history.Negotiation;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.ShownHour;
import prosumerlab.ui.state.Shown;

/** Why the home did what it did in the shown hour: stage by stage, with every negotiation offer by offer. */
final class WhySection implements Section {
    private static final double TABLE_EM = 13;
    private static final double LEAST_EM = 19;

    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final IntConsumer toHome;

    WhySection(IntConsumer toHome) {
        this.toHome = toHome;
        body.getStyleClass().add("why");
        scroll.setFitToWidth(true);
    }

    @Override
    public String title() {
        return "Why?";
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(HomeModel.Content content, Palette palette) {
        body.getChildren().clear();
        HomePage page = content.page();
        if (page.shown().isBeforeStart()) {
            body.getChildren()
                    .add(new Placeholder(
                            "mdi2h-help-circle-outline",
                            "Nothing has happened yet",
                            "Press Space to play, or → for one hour."));
            return;
        }
        if (page.shown().run().lacks(Gap.BARGAINING)) {
            body.getChildren().add(Placeholder.lacking("mdi2h-help-circle-outline", Gap.BARGAINING));
            return;
        }
        Label when = new Label(ShownHour.when(page.shown()));
        when.getStyleClass().add("muted");
        body.getChildren().add(when);
        page.outcome().ifPresent(outcome -> {
            SentenceFlow flow = new SentenceFlow(outcome, page, toHome);
            flow.getStyleClass().add("outcome");
            body.getChildren().add(flow);
        });
        Stage stage = null;
        int number = 0;
        for (Reason reason : page.reasons()) {
            if (reason.stage() != stage) {
                stage = reason.stage();
                body.getChildren().add(heading(++number, stage));
            }
            body.getChildren().add(new SentenceFlow(reason.sentence(), page, toHome));
            reason.negotiation()
                    .ifPresent(negotiation -> body.getChildren().add(bargaining(negotiation, page.shown(), palette)));
        }
    }

    private static Label heading(int number, Stage stage) {
        Label heading = new Label(number + "  " + stage.label());
        heading.getStyleClass().add("why-stage");
        return heading;
    }

    /** The numbers stand beside the chart where there is room, below it where there is none. */
    private static Node bargaining(Negotiation negotiation, Shown shown, Palette palette) {
        NegotiationChart chart = new NegotiationChart(negotiation, shown, palette);
        FlowPane row = new FlowPane(chart, offers(negotiation));
        row.getStyleClass().add("bargaining");
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
}
