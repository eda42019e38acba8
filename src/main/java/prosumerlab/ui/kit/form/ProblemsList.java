package prosumerlab.ui.kit.form;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import prosumerlab.scenario.ScenarioProblem;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Icons;

/** All problems of a form in a list; choosing one goes to its field. */
final class ProblemsList extends VBox {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final double ROWS_AT_ONCE = 3;
    private static final double ROW_EM = 2.2;

    private final Label heading = new Label();
    private final ListView<ScenarioProblem> list = Accessible.named(new ListView<>(), "Problems");

    /**
     * @param goTo asked to show the field of a problem
     */
    ProblemsList(Consumer<ScenarioProblem> goTo) {
        getStyleClass().add("problems-list");
        heading.setId("form-verdict");
        heading.getStyleClass().add("form-verdict");
        list.setCellFactory(view -> new Line());
        list.managedProperty().bind(list.visibleProperty());
        list.setOnMouseClicked(event -> choose(goTo));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(goTo);
                event.consume();
            }
        });
        getChildren().addAll(heading, list);
    }

    /** Shows {@code problems}; without any, how many settings are {@code changed}. */
    void show(List<ScenarioProblem> problems, Reference reference, long changed) {
        boolean fine = problems.isEmpty();
        heading.setText(
                fine
                        ? "Everything entered can be run. "
                                + (changed == 0 ? "No setting " : Formats.count(changed, "setting") + " ")
                                + reference.verb(Math.max(1, changed)) + "."
                        : Formats.count(problems.size(), "problem") + ". Choose "
                                + (problems.size() == 1 ? "it" : "one") + " to go to its field:");
        heading.setGraphic(Icons.of(fine ? "mdi2c-check-circle" : "mdi2a-alert-circle"));
        heading.pseudoClassStateChanged(BAD, !fine);
        list.setVisible(!fine);
        list.getItems().setAll(problems);
        list.setStyle("-fx-pref-height: " + (ROW_EM * Math.min(ROWS_AT_ONCE, problems.size()) + 0.4) + "em;");
    }

    private void choose(Consumer<ScenarioProblem> goTo) {
        ScenarioProblem chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            goTo.accept(chosen);
        }
    }

    private static final class Line extends ListCell<ScenarioProblem> {
        @Override
        protected void updateItem(ScenarioProblem problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(empty || problem == null ? null : problem.line());
        }
    }
}
