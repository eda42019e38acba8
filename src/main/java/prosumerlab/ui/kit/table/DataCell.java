package prosumerlab.ui.kit.table;

import java.util.Map;
import java.util.function.ToLongFunction;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableCell;

/** A cell of words, of a number, or of a link; built once and reused for other rows. */
final class DataCell<R> extends TableCell<R, R> {
    private static final PseudoClass GOOD = PseudoClass.getPseudoClass("good");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final Column<R> column;
    private final Map<String, ToLongFunction<R>> verdicts;
    private final Hyperlink link = new Hyperlink();

    /**
     * @param verdicts whether a row is better or worse, by title of the column whose cells are coloured by it
     */
    DataCell(Column<R> column, Map<String, ToLongFunction<R>> verdicts) {
        this.column = column;
        this.verdicts = verdicts;
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
        ToLongFunction<R> verdict = empty || row == null ? null : verdicts.get(column.title());
        long better = verdict == null ? 0 : verdict.applyAsLong(row);
        pseudoClassStateChanged(GOOD, better > 0);
        pseudoClassStateChanged(BAD, better < 0);
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
