package prosumerlab.ui.chain;

import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;

/** Names on the left, what there is to say of them on the right. */
final class Facts extends GridPane {
    Facts() {
        getStyleClass().add("block-header");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        values.setMinWidth(0);
        getColumnConstraints().addAll(names, values);
    }

    void clear() {
        getChildren().clear();
    }

    /**
     * @param term what the name means; null for plain words
     */
    void add(String name, Term term, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        if (term != null) {
            term.explain(label);
        }
        GridPane.setValignment(label, VPos.TOP);
        addRow(getRowCount(), label, value);
    }

    void add(String name, Term term, String words) {
        add(name, term, Wrapped.label(words));
    }

    /** A link to a page of the explorer. */
    static Hyperlink link(String words, String name, Page page, Consumer<Page> open) {
        return link(words, name, () -> open.accept(page));
    }

    /** A link to anywhere. */
    static Hyperlink link(String words, String name, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setAccessibleText(name);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** Words and links side by side, in as many rows as they need. */
    static FlowPane row(Node... parts) {
        FlowPane row = Wrapped.row(parts);
        row.setHgap(12);
        return row;
    }
}
