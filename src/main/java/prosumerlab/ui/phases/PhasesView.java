package prosumerlab.ui.phases;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** The phases in a row, the sentence, and its numbers. */
final class PhasesView extends VBox {
    private final Map<Phase, ToggleButton> buttons = new EnumMap<>(Phase.class);
    private final FlowPane figures = new FlowPane();
    private final Label heading = new Label();
    private final Label sentence = new Label();

    /**
     * @param goTo asked for a phase of the shown hour
     * @param close asked for whole hours again
     */
    PhasesView(PhasesModel model, Consumer<Phase> goTo, Runnable close) {
        getStyleClass().add("phases");
        getStylesheets()
                .add(PhasesView.class.getResource("/prosumerlab/ui/phases.css").toExternalForm());
        FlowPane row = new FlowPane();
        row.getStyleClass().add("phase-row");
        for (Phase phase : Phase.values()) {
            ToggleButton button = new ToggleButton((phase.ordinal() + 1) + "  " + phase.label());
            button.getStyleClass().add("phase-button");
            button.setOnAction(event -> {
                // Pressing the one that is shown would otherwise release it.
                button.setSelected(true);
                goTo.accept(phase);
            });
            buttons.put(phase, button);
            row.getChildren().add(button);
        }
        Button whole = Accessible.iconButton("mdi2c-close", "Back to whole hours", "");
        whole.setOnAction(event -> close.run());
        row.getChildren().add(heading);
        BorderPane top = new BorderPane(row, null, whole, null, null);
        heading.setId("phase-heading");
        heading.getStyleClass().addAll("pane-hour", "muted");
        sentence.setId("phase-sentence");
        sentence.getStyleClass().add("phase-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        figures.getStyleClass().add("phase-figures");
        getChildren().addAll(top, sentence, figures);
        model.story().subscribe(this::tell);
        model.shown().subscribe(this::mark);
    }

    private void mark(Shown shown) {
        if (shown == null) {
            return;
        }
        heading.setText(PhasesModel.heading(shown));
        buttons.forEach((phase, button) -> {
            boolean now = !shown.isBeforeStart() && phase == shown.phase();
            button.setSelected(now);
            button.setDisable(shown.isBeforeStart());
            button.setAccessibleText("Phase " + button.getText() + (now ? ", shown" : ""));
        });
    }

    private void tell(Story story) {
        sentence.setText(story.sentence());
        figures.getChildren()
                .setAll(story.figures().stream().map(PhasesView::entry).toList());
    }

    private static Node entry(Story.Figure figure) {
        Label label = new Label(figure.label());
        label.getStyleClass().add("muted");
        if (figure.term() != null) {
            figure.term().explain(label);
        }
        Label value = new Label(figure.value());
        value.getStyleClass().add("legend-value");
        HBox entry = new HBox(8, label, value);
        entry.setAlignment(Pos.BASELINE_LEFT);
        return entry;
    }
}
