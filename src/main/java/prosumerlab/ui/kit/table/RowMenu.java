package prosumerlab.ui.kit.table;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import prosumerlab.ui.kit.FileSaving;

/** The context menu of a table: where the selected row leads, copying, saving, the order and the columns. */
final class RowMenu<R> {
    private final TableView<R> table;
    private final List<Column<R>> columns;
    private final String name;
    private final ContextMenu menu = new ContextMenu();

    RowMenu(TableView<R> table, String name, List<Column<R>> columns) {
        this.table = table;
        this.columns = columns;
        this.name = name;
        menu.getItems().add(new MenuItem());
        menu.setOnShowing(event -> fill());
    }

    ContextMenu menu() {
        return menu;
    }

    /** Copies the selected rows with their headings, or all if none is selected. */
    void copySelected() {
        List<R> selected = selectedRows();
        copy(selected.isEmpty() ? table.getItems() : selected);
    }

    /** Follows the first link of the selected row. */
    void followFirst() {
        R row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            links(row).stream().findFirst().ifPresent(link -> link.run(row));
        }
    }

    private void fill() {
        menu.getItems().clear();
        R row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            links(row).forEach(link -> add(link.title().apply(row), () -> link.run(row)));
            menu.getItems().add(new SeparatorMenuItem());
            add("Copy selected rows", this::copySelected);
        }
        add("Copy all rows", () -> copy(table.getItems()));
        add("Save data as CSV…", this::save);
        menu.getItems().addAll(new SeparatorMenuItem(), sorting());
        if (table.isTableMenuButtonVisible()) {
            menu.getItems().add(choosing());
        }
    }

    /** What a mouse does in the headings: keyboards do not come there. */
    private Menu sorting() {
        Menu sorting = new Menu("Sort by");
        for (TableColumn<R, ?> column : table.getVisibleLeafColumns()) {
            boolean first =
                    !table.getSortOrder().isEmpty() && table.getSortOrder().get(0) == column;
            String arrow = !first ? "" : column.getSortType() == TableColumn.SortType.ASCENDING ? "  ↑" : "  ↓";
            MenuItem item = new MenuItem(title(column) + arrow);
            item.setMnemonicParsing(false);
            item.setOnAction(event -> {
                boolean up = first && column.getSortType() == TableColumn.SortType.ASCENDING;
                column.setSortType(up ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                table.getSortOrder().setAll(List.of(column));
            });
            sorting.getItems().add(item);
        }
        return sorting;
    }

    private Menu choosing() {
        Menu choosing = new Menu("Columns");
        for (TableColumn<R, ?> column : table.getColumns()) {
            CheckMenuItem item = new CheckMenuItem(title(column));
            item.setMnemonicParsing(false);
            item.setSelected(column.isVisible());
            item.setOnAction(event -> column.setVisible(item.isSelected()));
            choosing.getItems().add(item);
        }
        return choosing;
    }

    private String title(TableColumn<R, ?> column) {
        return columns.get(table.getColumns().indexOf(column)).title();
    }

    private void add(String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        menu.getItems().add(item);
    }

    private List<RowAction<R>> links(R row) {
        return columns.stream()
                .map(Column::link)
                .filter(Objects::nonNull)
                .filter(link -> link.possible().test(row))
                .toList();
    }

    /** In the order of the screen, whatever the order in which they were selected. */
    private List<R> selectedRows() {
        return table.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(table.getItems()::get)
                .toList();
    }

    private void save() {
        List<Column<R>> shown = shownColumns();
        List<R> rows = List.copyOf(table.getItems());
        FileSaving.ask(
                table.getScene().getWindow(),
                "Save data",
                FileSaving.name(name, "csv"),
                out -> TableText.write(out, shown, rows));
    }

    private List<Column<R>> shownColumns() {
        return table.getVisibleLeafColumns().stream()
                .map(column -> columns.get(table.getColumns().indexOf(column)))
                .toList();
    }

    private void copy(List<R> rows) {
        ClipboardContent content = new ClipboardContent();
        content.putString(TableText.forClipboard(shownColumns(), rows));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
