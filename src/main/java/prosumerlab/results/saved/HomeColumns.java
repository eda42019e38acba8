package prosumerlab.results.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import prosumerlab.history.Quantity;

/** Columns of a table that hold quantities as they are; those that the table lacks are left alone. */
final class HomeColumns {
    private final TableFile table;
    private final List<Quantity> quantities = new ArrayList<>();
    private final int[] columns;

    HomeColumns(TableFile table, Map<Quantity, String> names) {
        this.table = table;
        names.forEach((quantity, name) -> {
            if (table.column(name) != TableFile.NONE) {
                quantities.add(quantity);
            }
        });
        columns = table.columns(quantities.stream().map(names::get).toList());
    }

    /** Whether the table has any of them. */
    boolean isEmpty() {
        return quantities.isEmpty();
    }

    /** Whether the table has this one. */
    boolean has(Quantity quantity) {
        return quantities.contains(quantity);
    }

    /** Takes the values of the row. */
    void take(Draft.Step step, int home) throws DamagedFolderException {
        for (int i = 0; i < columns.length; i++) {
            Quantity quantity = quantities.get(i);
            step.set(
                    quantity,
                    home,
                    quantity.unit() == Quantity.Unit.EURO_PER_KWH ? table.price(columns[i]) : table.micro(columns[i]));
        }
    }
}
