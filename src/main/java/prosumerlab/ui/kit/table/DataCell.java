package prosumerlab.ui.kit.table;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;

/** A cell of words, of a number, or of a link; built once and reused for other rows. */
final class DataCell<R> extends TableCell<R, R> {
    private final Column<R> column;
    private final Hyperlink link = new Hyperlink();
    private final ChangeListener<Number> again = (property, before, now) -> updateItem(getItem(), isEmpty());

    /**
     * @param reading changes when the cell is to be read again
     */
    DataCell(Column<R> column, ObservableValue<Number> reading) {
        this.column = column;
        reading.addListener(new WeakChangeListener<>(again));
        if (column.numeric()) {
            getStyleClass().add("number-cell");
        }
        // Keyboards reach what a row leads to by Enter and by its menu; a stop at each cell would be in their way.
        link.setFocusTraversable(false);
        link.setOnAction(event -> {
            link.setVisited(false);
            column.link().run(getItem());
        });
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        String text = column.text().apply(row);
        boolean leads = column.link() != null && column.link().possible().test(row);
        if (leads) {
            link.setText(text);
            link.setAccessibleText(column.link().title().apply(row));
        }
        setText(leads ? null : text);
        setGraphic(leads ? link : null);
    }
}
