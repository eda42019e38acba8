package prosumerlab.ui.kit.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;

/**
 * A sortable table for reading: columns as wide as their text at any text size, copying, saving as CSV, links, and the same
 * links in the menu of a row. Enter follows the first of them.
 */
public final class DataTable<R> extends StackPane {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double SCROLL_BAR = 16;
    private static final int MANY_COLUMNS = 7;

    private final TableView<R> table = new TableView<>();
    private final ObservableList<R> rows;
    private final List<Column<R>> columns;
    private final Label ruler = new Label();
    /** How often the cells were to be read again. */
    private final IntegerProperty reading = new SimpleIntegerProperty();

    /** A table whose rows are set by {@link #show}. */
    public DataTable(String name, List<Column<R>> columns) {
        this(name, columns, FXCollections.observableArrayList());
    }

    /**
     * @param name for screen readers, and of the file it is saved to
     * @param columns from left to right
     * @param rows followed
     */
    public DataTable(String name, List<Column<R>> columns, ObservableList<R> rows) {
        this.columns = List.copyOf(columns);
        this.rows = rows;
        getStyleClass().add("data-table");
        getStylesheets()
                .add(DataTable.class.getResource("/prosumerlab/ui/table.css").toExternalForm());
        SortedList<R> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        columns.forEach(column -> table.getColumns().add(tableColumn(column)));
        table.setItems(sorted);
        table.setMinHeight(0);
        table.setAccessibleText(name);
        table.setTableMenuButtonVisible(columns.size() >= MANY_COLUMNS);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        RowMenu<R> menu = new RowMenu<>(table, name, this.columns);
        table.setContextMenu(menu.menu());
        table.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                menu.copySelected();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                menu.followFirst();
                event.consume();
            }
        });
        // Tells the size of the text around it, by which columns are as wide as what is in them.
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().subscribe(this::fitColumns);
        table.widthProperty().subscribe(this::fitColumns);
        getChildren().addAll(ruler, table);
    }

    /** Shows {@code next} in the chosen order; rows that are still there stay selected. */
    public void show(List<R> next) {
        if (rows.equals(next)) {
            return;
        }
        List<R> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
        rows.setAll(next);
        table.getSelectionModel().clearSelection();
        selected.forEach(this::select);
    }

    /** Selects {@code row}, if it is there. */
    public void select(R row) {
        int index = table.getItems().indexOf(row);
        if (index >= 0) {
            table.getSelectionModel().select(index);
        }
    }

    /** Selects nothing but {@code row}, if it is there, and scrolls to it. */
    public void reveal(R row) {
        int index = table.getItems().indexOf(row);
        if (index >= 0) {
            table.getSelectionModel().clearAndSelect(index);
            table.scrollTo(index);
        }
    }

    /** The row selected last, or null. */
    public ObservableValue<R> selected() {
        return table.getSelectionModel().selectedItemProperty();
    }

    /** Stands in place of the rows where there are none. */
    public void setPlaceholder(Node node) {
        table.setPlaceholder(node);
    }

    /** Gives each row the style class that {@code style} tells; style sheets colour its cells by {@code column-<title>}. */
    public void styleRows(Function<R, String> style) {
        table.setRowFactory(owner -> new StyledRow<>(style, reading));
    }

    /**
     * Reads the cells again after what they are computed from has changed. The toolkit's own way makes all of them anew, which takes
     * longer than all else that an hour changes.
     */
    public void refresh() {
        reading.set(reading.get() + 1);
    }

    /** Shows or hides the column of this title. */
    public void setColumnVisible(String title, boolean visible) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).title().equals(title)) {
                table.getColumns().get(i).setVisible(visible);
                fitColumns();
            }
        }
    }

    private TableColumn<R, R> tableColumn(Column<R> column) {
        TableColumn<R, R> made = new TableColumn<>();
        // A label of its own can carry a tooltip; the text is for the menu of columns, and hidden in the heading by
        // style.
        Label heading = new Label(column.title());
        if (column.term() != null) {
            column.term().explain(heading);
        }
        made.setGraphic(heading);
        made.setCellValueFactory(cell -> new SimpleObjectProperty<>(cell.getValue()));
        made.setCellFactory(owner -> new DataCell<>(column, reading));
        made.setComparator(column.order());
        made.setUserData(column);
        made.getStyleClass()
                .add("column-" + column.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        if (column.numeric()) {
            made.getStyleClass().add("number-column");
        }
        return made;
    }

    /** Columns are as wide as what is in them. Those that fit fill the table, so that no column is cut at its edge. */
    private void fitColumns() {
        Fit fit = new Fit(ruler.getFont());
        List<TableColumn<R, ?>> visible =
                table.getColumns().stream().filter(TableColumn::isVisible).toList();
        double[] widths =
                visible.stream().mapToDouble(column -> fit.width(data(column))).toArray();
        double[] fitting = Fit.filling(widths, table.getWidth() - SCROLL_BAR);
        for (int i = 0; i < fitting.length; i++) {
            visible.get(i).setPrefWidth(fitting[i]);
        }
    }

    private Column<R> data(TableColumn<R, ?> column) {
        return columns.get(table.getColumns().indexOf(column));
    }
}
