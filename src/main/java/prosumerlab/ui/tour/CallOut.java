package prosumerlab.ui.tour;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The words of a stop and the buttons that go on, back and away. */
final class CallOut extends VBox {
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label position = new Label();
    private final Button next = new Button("Next");
    private final Button back = new Button("Back");
    private final TourModel model;

    CallOut(TourModel model) {
        this.model = model;
        getStyleClass().add("call-out");
        title.setId("tour-title");
        title.getStyleClass().add("call-out-title");
        title.setWrapText(true);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        position.getStyleClass().add("muted");
        position.setMinWidth(USE_PREF_SIZE);
        Button leave = new Button("Leave the tour");
        leave.setCancelButton(true);
        leave.getStyleClass().add("flat");
        next.setDefaultButton(true);
        next.setOnAction(event -> model.next());
        back.setOnAction(event -> model.back());
        leave.setOnAction(event -> model.leave());
        for (Button button : new Button[] {leave, back, next}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(8, position, space, leave, back, next);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, text, buttons);
    }

    void show(Stop stop) {
        title.setText(stop.title());
        text.setText(stop.text());
        position.setText(model.position());
        back.setDisable(model.isFirst());
        next.setText(model.isLast() ? "Finish" : "Next");
        next.setAccessibleText(next.getText() + ". " + stop.title() + ". " + stop.text());
        // Not by the Tab key: Space still plays, so that one can try what one reads.
        next.requestFocus();
    }
}
