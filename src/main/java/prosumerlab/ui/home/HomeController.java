package prosumerlab.ui.home;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.ui.kit.FollowingFeature;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.Selection;

/** Follows the selected home through the hours, and selects others. */
public final class HomeController extends FollowingFeature implements HomeActions {
    private final Cursor cursor;
    private final Selection selection;
    private final HomeModel model = new HomeModel();
    private final HomeView view;

    public HomeController(Cursor cursor, Selection selection, Links links, ObservableValue<Palette> palette) {
        this.cursor = cursor;
        this.selection = selection;
        view = new HomeView(
                model,
                this,
                List.of(
                        new WhySection(links::toHome),
                        new DaySection(links::toHour),
                        new MoneySection(),
                        new TradesSection(links),
                        new BansSection(links),
                        new CompareSection(this, links::toHour)),
                palette);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    protected Subscription follow() {
        show();
        return cursor.shown().subscribe(() -> show()).and(selection.homes().subscribe(() -> show()));
    }

    @Override
    public void show(int home) {
        int other = other();
        if (other == Selection.NONE || other == home) {
            selection.selectHome(home);
        } else {
            selection.selectHomes(List.of(other, home));
        }
    }

    @Override
    public void next(int direction) {
        int homes = cursor.shown().get().run().homes().size();
        int home = selection.home().get();
        int from = home == Selection.NONE && direction > 0 ? Selection.NONE : Math.max(0, home);
        show(Math.floorMod(from + direction, homes));
    }

    @Override
    public void compareWith(int other) {
        int home = selection.home().get();
        if (home != Selection.NONE && other != home) {
            selection.selectHomes(List.of(other, home));
        }
    }

    @Override
    public void stopComparing() {
        selection.selectHome(selection.home().get());
    }

    private int other() {
        List<Integer> homes = selection.homes().get();
        return homes.size() < 2 ? Selection.NONE : homes.get(homes.size() - 2);
    }

    private void show() {
        model.show(cursor.shown().get(), selection.homes().get());
    }
}
