package prosumerlab.ui.chain;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.FileSaving;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.SearchField;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.DataTable;
import prosumerlab.ui.kit.table.TableText;

/** A table of transactions that can be sorted, filtered and copied; the whole chain's can be saved. */
final class TransactionList extends VBox {
    private static final int COLUMNS = 12;

    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final FilteredList<Entry> listed = new FilteredList<>(entries);
    private final ObjectProperty<TransactionFilter.Kind> kind =
            new SimpleObjectProperty<>(this, "kind", TransactionFilter.Kind.ALL);
    private final SearchField search = new SearchField("Filter transactions", "12, market, #340");
    private final Label sum = Wrapped.label("");
    private final DataTable<Entry> table;
    private final List<Column<Entry>> columns;

    /**
     * @param name for screen readers and file names
     * @param open opens a page of the explorer
     * @param all the chain of which everything can be saved
     */
    TransactionList(String name, Links links, Consumer<Page> open, Supplier<ChainSoFar> all) {
        getStyleClass().add("dense");
        columns = TransactionColumns.of(links, open);
        table = new DataTable<>(name, columns, listed);
        VBox.setVgrow(table, Priority.ALWAYS);
        Button save = new Button("All blocks as CSV…", Icons.of("mdi2f-file-delimited-outline"));
        save.getStyleClass().add("small-button");
        save.setMinWidth(USE_PREF_SIZE);
        save.setAccessibleHelp("Saves the transactions of all blocks up to the shown hour, and those that wait.");
        save.setOnAction(event -> saveAll(all.get()));
        FlowPane filters = Wrapped.row(
                new Segments<>("Kind", List.of(TransactionFilter.Kind.values()), TransactionFilter.Kind::label, kind),
                search);
        filters.getStyleClass().add("transaction-filters");
        filters.setAlignment(Pos.CENTER_LEFT);
        sum.getStyleClass().add("muted");
        sum.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sum, Priority.ALWAYS);
        HBox below = new HBox(8, sum, save);
        below.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(filters, table, below);
        search.setPrefColumnCount(COLUMNS);
        kind.subscribe(now -> filter());
        search.textProperty().subscribe(now -> filter());
    }

    /** Shows {@code next}, of several blocks or of one. */
    void show(List<Entry> next, boolean severalBlocks) {
        table.setColumnVisible(TransactionColumns.BLOCK, severalBlocks);
        if (!entries.equals(next)) {
            entries.setAll(next);
            tell();
        }
    }

    /** Stands in place of the rows where there are none. */
    void setEmpty(String what, String todo) {
        table.setPlaceholder(new Placeholder("mdi2c-cube-outline", what, todo));
    }

    private void filter() {
        listed.setPredicate(new TransactionFilter(kind.get(), search.getText()));
        tell();
    }

    private void tell() {
        long energy = 0;
        long paid = 0;
        for (Entry entry : listed) {
            energy += entry.trade().map(Trade::energy).orElse(0L);
            paid += entry.trade().map(Trade::amount).orElse(0L);
        }
        String count = listed.size() == entries.size()
                ? Formats.count(entries.size(), "transaction")
                : Formats.count(listed.size()) + " of " + Formats.count(entries.size(), "transaction");
        sum.setText(count + "  ·  " + Formats.number(energy, 3) + " kWh traded for " + Formats.number(paid, 4) + " €");
    }

    private void saveAll(ChainSoFar chain) {
        if (chain != null) {
            FileSaving.ask(
                    getScene().getWindow(),
                    "Save data",
                    FileSaving.name("transactions", "csv"),
                    out -> TableText.write(out, columns, chain.entries()));
        }
    }
}
