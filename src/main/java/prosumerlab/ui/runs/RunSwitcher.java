package prosumerlab.ui.runs;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.state.OpenRun;

/** Shows the run on screen and lists the others. */
final class RunSwitcher extends ComboBox<OpenRun> {
    RunSwitcher() {
        getStyleClass().add("run-switcher");
        setId("run-switcher");
        setAccessibleText("Run on screen");
        setMinWidth(120);
        setButtonCell(new Cell(false));
        setCellFactory(view -> new Cell(true));
        setTooltip(Wrapped.tooltip("The open runs.\n" + Term.SEED.title() + ": " + Term.SEED.definition()));
    }

    private static final class Cell extends ListCell<OpenRun> {
        private final Label title = new Label();
        private final Label brief = new Label();
        private final Label changes = new Label();
        private final Pane lines;
        private final boolean whole;

        Cell(boolean whole) {
            this.whole = whole;
            title.getStyleClass().add(whole ? "field-label" : "scenario-title");
            brief.getStyleClass().add("muted");
            changes.getStyleClass().add("muted");
            changes.managedProperty().bind(changes.textProperty().isNotEmpty());
            if (whole) {
                lines = new VBox(title, brief, changes);
            } else {
                lines = new NameFirst(title, brief);
            }
        }

        @Override
        protected void updateItem(OpenRun run, boolean empty) {
            super.updateItem(run, empty);
            if (empty || run == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(run.title());
            brief.setText(whole ? RunsModel.full(run) : RunsModel.brief(run));
            changes.setText(RunsModel.changes(run));
            setAccessibleText(run.title() + ", " + brief.getText());
            setGraphic(lines);
        }
    }
}
