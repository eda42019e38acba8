package prosumerlab.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import prosumerlab.history.Gap;

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
        title.setWrapText(true);
        title.setTextAlignment(TextAlignment.CENTER);
        Label hint = new Label(todo);
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(Icons.of(icon), title, hint);
    }

    /**
     * Stands where a run that was read from tables has nothing to show.
     *
     * @param icon a Material Design icon name
     * @param gap what its folder does not hold
     */
    public static Placeholder lacking(String icon, Gap gap) {
        return new Placeholder(
                icon,
                "This folder does not hold " + gap.label(),
                "The run was read from its tables. A run that is computed here, or a folder that can be computed again,"
                        + " has everything.");
    }
}
