package prosumerlab.ui.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

/** A field to search in; Escape and the cross on its right clear it. ControlsFX's own needs colours that the themes lack. */
public final class SearchField extends CustomTextField {
    /**
     * @param name for screen readers
     * @param prompt examples of what can be searched for
     */
    public SearchField(String name, String prompt) {
        Accessible.named(this, name);
        setPromptText(prompt);
        setPrefColumnCount(12);
        setLeft(Icons.of("mdi2m-magnify"));
        Label cross = Icons.of("mdi2c-close");
        cross.setCursor(Cursor.HAND);
        cross.setOnMouseClicked(event -> clear());
        cross.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(cross);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }
}
