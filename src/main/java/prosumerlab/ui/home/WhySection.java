package prosumerlab.ui.home;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import prosumerlab.explain.Reason;
import prosumerlab.explain.Stage;
import prosumerlab.history.Gap;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.ShownHour;
import prosumerlab.ui.kit.drawing.NegotiationView;

/** Why the home did what it did in the shown hour: stage by stage, with every negotiation offer by offer. */
final class WhySection implements Section {
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
            reason.negotiation().ifPresent(negotiation -> body.getChildren()
                    .add(new NegotiationView(negotiation, page.shown(), palette)));
        }
    }

    private static Label heading(int number, Stage stage) {
        Label heading = new Label(number + "  " + stage.label());
        heading.getStyleClass().add("why-stage");
        return heading;
    }
}
