package prosumerlab.ui.kit.table;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What can be done with a row: a link in its cells, an entry of its context menu.
 *
 * @param title in words, for the row
 * @param possible whether it can be done with the row
 * @param action does it
 */
public record RowAction<R>(Function<R, String> title, Predicate<R> possible, Consumer<R> action) {
    /** Does it if possible. */
    void run(R row) {
        if (possible.test(row)) {
            action.accept(row);
        }
    }
}
