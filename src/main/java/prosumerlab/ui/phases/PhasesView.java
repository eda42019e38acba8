package prosumerlab.ui.phases;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** The phases in a row, the sentence, and its numbers. */
final class PhasesView extends VBox {
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");
    private static final double EM_WITH_HEADING = 66;
    private static final double EM_WITH_NAMES = 56;
    /** In a lower window the panes need the room. */
    private static final double EM_WITH_FIGURES = 36;

    private final Map<Phase, ToggleButton> buttons = new EnumMap<>(Phase.class);
    private final FlowPane figures = Wrapped.row();
    private final Label heading = new Label();
    private final Label sentence = Wrapped.label("");
    private boolean onlyShownIsNamed;

    /**
     * @param goTo asked for a phase of the shown hour
     * @param close asked for whole hours again
     */
    PhasesView(PhasesModel model, Consumer<Phase> goTo, Runnable close) {
        getStyleClass().add("phases");
        getStylesheets()
                .add(PhasesView.class.getResource("/prosumerlab/ui/phases.css").toExternalForm());
        FlowPane row = Wrapped.row();
        row.getStyleClass().add("phase-row");
        for (Phase phase : Phase.values()) {
            ToggleButton button = new ToggleButton(name(phase));
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
        figures.getStyleClass().add("phase-figures");
        getChildren().addAll(top, sentence, figures);
        Narrow.width(this, EM_WITH_HEADING, sentence, narrow -> Narrow.leaveOut(heading, narrow));
        Narrow.windowHeight(this, EM_WITH_FIGURES, sentence, low -> {
            Narrow.leaveOut(figures, low);
            // What is below does not move from phase to phase: most sentences take two lines at most.
            sentence.pseudoClassStateChanged(ROOMY, !low);
        });
        Narrow.width(this, EM_WITH_NAMES, sentence, this::nameOnlyShown);
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
            button.setAccessibleText("Phase " + name(phase) + (now ? ", shown" : ""));
        });
        name();
    }

    /** Where there is no room for all names, the phase that is shown keeps its own, and the others tell it on hovering. */
    private void nameOnlyShown(boolean narrow) {
        onlyShownIsNamed = narrow;
        name();
    }

    private void name() {
        buttons.forEach((phase, button) -> {
            boolean named = !onlyShownIsNamed || button.isSelected();
            button.setText(named ? name(phase) : name(phase).substring(0, 1));
            button.setTooltip(named ? null : new Tooltip(phase.label()));
        });
    }

    private static String name(Phase phase) {
        return (phase.ordinal() + 1) + "  " + phase.label();
    }

    private void tell(Story story) {
        sentence.setText(story.sentence());
        sentence.setAccessibleText(story.sentence());
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
