package prosumerlab.ui.home;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import prosumerlab.history.Home;
import prosumerlab.ui.state.Shown;

/** Which home is shown, beside which other, and what there is to say of them. */
final class HomeModel {
    /**
     * What the pane shows.
     *
     * @param shown the shown hour
     * @param page of the selected home; null if none is
     * @param other the page of the home to compare with; null for none
     */
    record Content(Shown shown, HomePage page, HomePage other) {}

    private final ReadOnlyObjectWrapper<Content> content = new ReadOnlyObjectWrapper<>(this, "content");
    private HomeSums first;
    private HomeSums second;

    /** Null until the pane is first on screen. */
    ReadOnlyObjectProperty<Content> content() {
        return content.getReadOnlyProperty();
    }

    /**
     * Shows the last of {@code selected} and compares it with the one selected before, if there is one.
     *
     * @param selected ids of homes of the shown run
     */
    void show(Shown shown, List<Integer> selected) {
        int count = shown.run().homes().size();
        List<Integer> known = selected.stream().filter(id -> id < count).toList();
        HomePage page = null;
        HomePage other = null;
        if (!known.isEmpty()) {
            first = sums(first, shown, known.get(known.size() - 1));
            page = new HomePage(shown, home(shown, known.get(known.size() - 1)), first);
        }
        if (known.size() > 1) {
            second = sums(second, shown, known.get(known.size() - 2));
            other = new HomePage(shown, home(shown, known.get(known.size() - 2)), second);
        }
        content.set(new Content(shown, page, other));
    }

    private static Home home(Shown shown, int id) {
        return shown.run().homes().get(id);
    }

    private static HomeSums sums(HomeSums kept, Shown shown, int id) {
        HomeSums sums = kept != null && kept.areOf(shown, id) ? kept : new HomeSums(shown, home(shown, id));
        sums.follow(shown.run());
        return sums;
    }
}
