package prosumerlab.ui.charts;

import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.ui.kit.Feature;
import prosumerlab.ui.state.Cursor;

/** Lets the live charts follow the cursor while they are on screen. */
public final class ChartsController implements Feature {
    private final Cursor cursor;
    private final ChartsModel model = new ChartsModel();
    private final ChartsView view;
    private Subscription following = Subscription.EMPTY;

    public ChartsController(Cursor cursor) {
        this.cursor = cursor;
        view = new ChartsView(model, cursor::goTo);
    }

    @Override
    public String title() {
        return "Charts";
    }

    @Override
    public String icon() {
        return "mdi2c-chart-line";
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void onActivate() {
        following = cursor.shown().subscribe(model::show);
    }

    @Override
    public void onDeactivate() {
        following.unsubscribe();
    }
}
