package prosumerlab.ui.kit.drawing;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** A few numbers under headings. */
final class OfferTable extends GridPane {
    private int rows;

    OfferTable() {
        getStyleClass().add("offer-table");
    }

    /** Adds a row below the others. */
    void row(List<String> cells, boolean heading) {
        for (int column = 0; column < cells.size(); column++) {
            Label cell = new Label(cells.get(column));
            cell.getStyleClass().add(heading ? "offer-heading" : "offer-cell");
            cell.setMinWidth(USE_PREF_SIZE);
            setHalignment(cell, HPos.RIGHT);
            add(cell, column, rows);
        }
        rows++;
    }
}
