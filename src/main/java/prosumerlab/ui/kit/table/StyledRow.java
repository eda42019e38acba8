package prosumerlab.ui.kit.table;

import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.control.TableRow;

/** A row with a style class that follows from what is in it. */
final class StyledRow<R> extends TableRow<R> {
    private final Function<R, String> style;
    private final ChangeListener<Number> again = (property, before, now) -> updateItem(getItem(), isEmpty());
    private String given = "";

    /**
     * @param style empty for none
     * @param reading changes when the row is to be read again
     */
    StyledRow(Function<R, String> style, ObservableValue<Number> reading) {
        this.style = style;
        reading.addListener(new WeakChangeListener<>(again));
    }

    @Override
    protected void updateItem(R row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove(given);
        given = empty || row == null ? "" : style.apply(row);
        if (!given.isEmpty()) {
            getStyleClass().add(given);
        }
    }
}
