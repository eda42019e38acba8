package prosumerlab.ui.charts;

import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.ui.kit.FollowingFeature;
import prosumerlab.ui.state.Cursor;

/** Lets the live charts follow the cursor while they are on screen. */
public final class ChartsController extends FollowingFeature {
    private final Cursor cursor;
    private final ChartsModel model = new ChartsModel();
    private final ChartsView view;

    public ChartsController(Cursor cursor) {
        this.cursor = cursor;
        view = new ChartsView(model, cursor::goTo);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    protected Subscription follow() {
        return cursor.shown().subscribe(model::show);
    }
}
