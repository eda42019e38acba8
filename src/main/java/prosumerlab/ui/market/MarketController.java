package prosumerlab.ui.market;

import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.ui.kit.FollowingFeature;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.state.Cursor;

/** Keeps the market at the shown hour. */
public final class MarketController extends FollowingFeature {
    private final Cursor cursor;
    private final MarketModel model = new MarketModel();
    private final MarketView view;

    public MarketController(Cursor cursor, Links links) {
        this.cursor = cursor;
        view = new MarketView(model, links);
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
