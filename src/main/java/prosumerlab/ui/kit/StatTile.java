package prosumerlab.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One figure of a pane: what it is in small words, its value in large ones, and what to compare it with. */
public final class StatTile extends VBox {
    /**
     * @param caption what it is
     * @param value with its unit
     * @param note what to compare it with; null for none
     */
    public StatTile(String caption, ObservableValue<String> value, ObservableValue<String> note) {
        getStyleClass().add("stat-tile");
        Label name = new Label(caption);
        name.getStyleClass().add("muted");
        Label figure = new Label();
        figure.getStyleClass().add("stat-value");
        figure.textProperty().bind(value);
        figure.accessibleTextProperty().bind(value.map(text -> caption + ": " + text));
        for (Label label : new Label[] {name, figure}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(name, figure);
        if (note != null) {
            // Breaks into lines rather than widen a row of tiles beyond the room there is.
            Label comparison = Wrapped.label(note);
            comparison.getStyleClass().add("muted");
            getChildren().add(comparison);
        }
    }

    /** Explains the caption. */
    public StatTile explained(Term term) {
        term.explain(getChildren().get(0));
        return this;
    }

    /** A figure with nothing beside it. */
    public StatTile(String caption, ObservableValue<String> value) {
        this(caption, value, null);
    }
}
