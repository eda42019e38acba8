package prosumerlab.ui.chain;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The page that is open and those before and after it, as in a browser. */
final class Trail {
    /** Most pages to go back. */
    static final int MOST = 100;

    private final Deque<Page> before = new ArrayDeque<>();
    private final Deque<Page> after = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", new Page.Newest());
    private final ReadOnlyBooleanWrapper hasBack = new ReadOnlyBooleanWrapper(this, "hasBack");
    private final ReadOnlyBooleanWrapper hasForward = new ReadOnlyBooleanWrapper(this, "hasForward");

    /** The page that is open. */
    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasBack() {
        return hasBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasForward() {
        return hasForward.getReadOnlyProperty();
    }

    /** Opens {@code next}; the pages that were gone back from are forgotten. */
    void open(Page next) {
        if (next.equals(page.get())) {
            return;
        }
        before.push(page.get());
        if (before.size() > MOST) {
            before.removeLast();
        }
        after.clear();
        show(next);
    }

    /** Opens the page before, if there is one. */
    void back() {
        if (!before.isEmpty()) {
            after.push(page.get());
            show(before.pop());
        }
    }

    /** Opens the page that was gone back from last, if there is one. */
    void forward() {
        if (!after.isEmpty()) {
            before.push(page.get());
            show(after.pop());
        }
    }

    /** Forgets all but {@code first}. */
    void restart(Page first) {
        before.clear();
        after.clear();
        show(first);
    }

    private void show(Page next) {
        hasBack.set(!before.isEmpty());
        hasForward.set(!after.isEmpty());
        page.set(next);
    }
}
