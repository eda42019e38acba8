package prosumerlab.ui.tamper;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Refusal;
import prosumerlab.ui.kit.Wrapped;

/** A value that can be changed: Enter takes what is typed, Escape leaves it. What was changed is marked, with what it was. */
final class FieldRow extends VBox {
    private final Node value;
    private final Label was = Wrapped.label("");
    private final Button edit;
    private final Button take;
    private final TextField field = new TextField();
    private final Refusal refusal = new Refusal(field);
    private final Consumer<String> change;
    private String text = "";

    /**
     * @param name what the value is
     * @param value shows it
     * @param columns width of the field, in characters
     * @param change takes what is typed; throws {@link IllegalArgumentException} with what is wrong
     */
    FieldRow(String name, Node value, int columns, Consumer<String> change) {
        this.value = value;
        this.change = change;
        getStyleClass().add("tamper-field");
        was.getStyleClass().add("tamper-was");
        edit = Accessible.iconButton("mdi2p-pencil-outline", "Change " + name, "");
        edit.getStyleClass().addAll("flat", "tamper-small");
        edit.setOnAction(event -> open());
        take = Accessible.iconButton("mdi2c-check", "Take the " + name, "Enter");
        take.getStyleClass().addAll("flat", "tamper-small");
        take.setOnAction(event -> take());
        Accessible.named(field, "New " + name);
        field.setPrefColumnCount(columns);
        field.setOnAction(event -> take());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                edit.requestFocus();
                event.consume();
            }
        });
        HBox row = new HBox(value, field, take, edit);
        row.getStyleClass().add("tamper-row");
        row.setAlignment(Pos.CENTER_LEFT);
        if (value instanceof HashDigits) {
            HBox.setHgrow(value, Priority.ALWAYS);
        }
        edit.setMinWidth(USE_PREF_SIZE);
        take.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(row, was);
        close();
    }

    /**
     * Shows a value.
     *
     * @param next as it is typed
     * @param before what it was in the run; null if it is that
     */
    void show(String next, String before) {
        if (!next.equals(text)) {
            text = next;
            close();
        }
        was.setText(before == null ? "" : "changed, was " + before);
        Narrow.leaveOut(was, before == null);
    }

    /** Whether it can be changed now. */
    void allow(boolean possible) {
        if (!possible) {
            close();
        }
        edit.setDisable(!possible);
    }

    private void open() {
        field.setText(text);
        show(true);
        field.requestFocus();
        field.selectAll();
    }

    private void close() {
        refusal.withdraw();
        show(false);
    }

    private void show(boolean editing) {
        Narrow.leaveOut(field, !editing);
        Narrow.leaveOut(take, !editing);
        Narrow.leaveOut(value, editing);
        Narrow.leaveOut(edit, editing);
    }

    private void take() {
        try {
            change.accept(field.getText());
            close();
            edit.requestFocus();
        } catch (IllegalArgumentException wrong) {
            refusal.say(wrong.getMessage());
        }
    }
}
