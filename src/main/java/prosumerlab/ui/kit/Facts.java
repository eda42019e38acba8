package prosumerlab.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Names on the left, what there is to say of them on the right. */
public class Facts extends GridPane {
    /**
     * @param styleClass of the whole
     */
    public Facts(String styleClass) {
        getStyleClass().add(styleClass);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        getColumnConstraints().addAll(names, values);
    }

    /** Takes all of them away. */
    public final void clear() {
        getChildren().clear();
    }

    /**
     * Adds one below the others.
     *
     * @param term what the name means; null for plain words
     */
    public final void add(String name, Term term, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        if (term != null) {
            term.explain(label);
        }
        GridPane.setValignment(label, VPos.TOP);
        addRow(getRowCount(), label, value);
    }

    /** The same of words. */
    public final void add(String name, Term term, String words) {
        add(name, term, Wrapped.label(words));
    }
}
