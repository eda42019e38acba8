package prosumerlab.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** Stands where there is nothing to show yet, and says what to do about it. */
public final class Placeholder extends VBox {
    /**
     * @param icon a Material Design icon name
     * @param what what is missing, in a few words
     * @param todo what to do, in a sentence
     */
    public Placeholder(String icon, String what, String todo) {
        getStyleClass().add("placeholder-tile");
        setAlignment(Pos.CENTER);
        Label title = new Label(what);
        title.getStyleClass().add("placeholder-title");
        Label hint = new Label(todo);
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(Icons.of(icon), title, hint);
    }
}
