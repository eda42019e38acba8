package prosumerlab.ui.kit.compare;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.domain.Micro;
import prosumerlab.metrics.Difference;
import prosumerlab.metrics.Difference.Verdict;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.DataTable;

/** The key figures of two runs with their differences: better in green, worse in red, each with its sign and a word. */
public final class DifferenceTable extends VBox {
    private static final int LONG_TITLE = 17;

    private final ObjectProperty<Listed> listed = new SimpleObjectProperty<>(this, "listed", Listed.JUDGED);
    private final DataTable<Difference> table;
    private final Label meaning = Wrapped.label("");
    private List<Difference> all = List.of();

    /** Which figures are listed. */
    private enum Listed {
        JUDGED("Better or worse"),
        ALL("All figures");

        private final String label;

        Listed(String label) {
            this.label = label;
        }
    }

    /**
     * @param name for screen readers, and of the file it is saved to
     */
    public DifferenceTable(String name) {
        table = new DataTable<>(
                name,
                List.of(
                        Column.<Difference>words(
                                        "Key figure",
                                        16,
                                        each -> inTwoLines(each.figure().title()))
                                .filedAs(each -> each.figure().title()),
                        difference(),
                        number("This run", Difference::here),
                        number("Instead", Difference::there)));
        table.styleRows(difference -> Verdicts.style(difference.verdict()));
        table.setPlaceholder(new Placeholder(
                "mdi2e-equal", "Nothing is better or worse", "\"All figures\" lists those that are the same, too."));
        table.selected().addListener((property, before, row) -> explain(row));
        listed.addListener((property, before, after) -> list());
        meaning.getStyleClass().add("muted");
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("difference-table");
        getStylesheets()
                .add(DifferenceTable.class
                        .getResource("/prosumerlab/ui/compare.css")
                        .toExternalForm());
        getChildren()
                .addAll(
                        new Segments<>("Key figures", List.of(Listed.values()), choice -> choice.label, listed),
                        table,
                        meaning);
        explain(null);
    }

    /** A long title, broken near its middle, leaves room for the difference beside it, also in the smallest window. */
    static String inTwoLines(String title) {
        int middle = title.length() / 2;
        int before = title.lastIndexOf(' ', middle);
        int after = title.indexOf(' ', middle);
        int space = before >= 0 && (after < 0 || middle - before <= after - middle) ? before : after;
        return title.length() <= LONG_TITLE || space < 0
                ? title
                : title.substring(0, space) + "\n" + title.substring(space + 1);
    }

    /** Shows {@code differences}. */
    public void show(List<Difference> differences) {
        all = differences;
        list();
    }

    private void list() {
        table.show(all.stream()
                .filter(each -> listed.get() == Listed.ALL
                        || each.verdict() == Verdict.BETTER
                        || each.verdict() == Verdict.WORSE)
                .toList());
    }

    private void explain(Difference row) {
        meaning.setText(
                row == null
                        ? "Select a row for its formula. Better and worse are meant for the homes of the community."
                        : row.figure().title() + ": " + row.figure().formula()
                                + (row.figure().source().isEmpty()
                                        ? ""
                                        : " Source: " + row.figure().source() + "."));
    }

    private static Column<Difference> number(String title, Function<Difference, OptionalLong> value) {
        return new Column<>(
                title,
                10,
                each -> FigureText.value(each.figure(), value.apply(each)),
                each -> filed(value.apply(each)),
                order(value),
                true,
                null,
                null);
    }

    private static Column<Difference> difference() {
        return new Column<>(
                "Difference",
                20,
                DifferenceTable::judged,
                each -> filed(each.change()),
                order(Difference::change),
                true,
                null,
                null);
    }

    /** With sign and word: colour is never the only sign. */
    static String judged(Difference each) {
        return each.verdict() == Verdict.NOT_COMPARABLE
                ? Verdicts.word(each.verdict())
                : FigureText.change(each.figure(), each.change()) + "  " + Verdicts.word(each.verdict());
    }

    private static Comparator<Difference> order(Function<Difference, OptionalLong> value) {
        return Comparator.comparingLong(difference -> value.apply(difference).orElse(Long.MIN_VALUE));
    }

    private static String filed(OptionalLong micro) {
        return micro.isEmpty() ? "" : Micro.format(micro.getAsLong());
    }
}
