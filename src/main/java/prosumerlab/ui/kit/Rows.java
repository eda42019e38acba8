package prosumerlab.ui.kit;

import java.util.List;
import java.util.function.BiPredicate;
import javafx.collections.ObservableList;

/** Keeps a long list of rows up to date by its end: hours are added when a run goes on and dropped when it is looked back at. */
public final class Rows {
    /** Above this, sorting anew is quicker than sorting in one by one. */
    private static final int MANY = 1_000;

    private Rows() {}

    /**
     * Makes {@code rows} the same as {@code wanted}.
     *
     * @param same tells whether two rows at the same place are the same; if the last common ones are, all before are taken to be
     */
    public static <R> void update(ObservableList<R> rows, List<R> wanted, BiPredicate<R, R> same) {
        int common = Math.min(rows.size(), wanted.size());
        boolean prefix = common > 0 && same.test(rows.get(common - 1), wanted.get(common - 1));
        if (!prefix || wanted.size() - common > MANY) {
            rows.setAll(wanted);
        } else if (rows.size() > common) {
            rows.remove(common, rows.size());
        } else if (wanted.size() > common) {
            rows.addAll(wanted.subList(common, wanted.size()));
        }
    }
}
