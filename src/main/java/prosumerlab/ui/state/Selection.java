package prosumerlab.ui.state;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What a person has picked: homes, a block, a trade. Ids that the shown run does not have are never selected. */
public final class Selection {
    /** Stands for no home, no block, no trade. */
    public static final int NONE = -1;

    private final Cursor cursor;
    private final ReadOnlyObjectWrapper<List<Integer>> homes = new ReadOnlyObjectWrapper<>(this, "homes", List.of());
    private final ReadOnlyIntegerWrapper home = new ReadOnlyIntegerWrapper(this, "home", NONE);
    private final ReadOnlyIntegerWrapper block = new ReadOnlyIntegerWrapper(this, "block", NONE);
    private final ReadOnlyLongWrapper trade = new ReadOnlyLongWrapper(this, "trade", NONE);

    /** Nothing is selected; another run keeps the homes that it has too, and neither block nor trade. */
    public Selection(Cursor cursor) {
        this.cursor = cursor;
        cursor.shown().addListener((property, before, after) -> {
            if (before.source() != after.source()) {
                selectHomes(homes.get());
                block.set(NONE);
                trade.set(NONE);
            }
        });
    }

    /** All selected homes, the one that was clicked last at the end; immutable. */
    public ReadOnlyObjectProperty<List<Integer>> homes() {
        return homes.getReadOnlyProperty();
    }

    /** The home that was clicked last, or {@link #NONE}. */
    public ReadOnlyIntegerProperty home() {
        return home.getReadOnlyProperty();
    }

    /** Index of the selected block, or {@link #NONE}. */
    public ReadOnlyIntegerProperty block() {
        return block.getReadOnlyProperty();
    }

    /** Id of the selected trade, or {@link #NONE}. */
    public ReadOnlyLongProperty trade() {
        return trade.getReadOnlyProperty();
    }

    /** Selects one home, or none. */
    public void selectHome(int id) {
        selectHomes(List.of(id));
    }

    /** Selects these homes and no other. */
    public void selectHomes(List<Integer> ids) {
        int count = cursor.shown().get().run().homes().size();
        List<Integer> known = ids.stream().filter(id -> id >= 0 && id < count).toList();
        homes.set(known);
        home.set(known.isEmpty() ? NONE : known.get(known.size() - 1));
    }

    /** Selects a block, or none. */
    public void selectBlock(int index) {
        block.set(index);
    }

    /** Selects a trade, or none. */
    public void selectTrade(long id) {
        trade.set(id);
    }
}
