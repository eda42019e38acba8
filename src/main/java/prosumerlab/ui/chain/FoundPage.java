package prosumerlab.ui.chain;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.DataTable;
import prosumerlab.ui.kit.table.RowAction;

/** What a search found, if that is not exactly one thing. */
final class FoundPage extends VBox implements PageView {
    private final ChainModel model;
    private final Label heading = Wrapped.label("");
    private final Label words = Wrapped.label("");
    private final DataTable<Hit> table;

    FoundPage(ChainModel model) {
        super(8);
        this.model = model;
        heading.getStyleClass().add("pane-heading");
        words.setId("found-words");
        table = new DataTable<>(
                "Found",
                List.of(
                        Column.<Hit>words("Found", 16, Hit::what)
                                .linked(new RowAction<>(
                                        hit -> "Open " + hit.what(), hit -> true, hit -> model.open(hit.page()))),
                        Column.words("What it is", 40, Hit::why)));
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Page page, ChainSoFar chain) {
        String text = ((Page.Found) page).text();
        Hits hits = model.find(text);
        words.setText(hits.words());
        if (hits.hits().isEmpty()) {
            heading.setText("Nothing found");
            getChildren().setAll(heading, words);
        } else {
            heading.setText("Found");
            table.show(hits.hits());
            getChildren().setAll(heading, words, table);
        }
    }
}
