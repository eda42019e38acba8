package prosumerlab.ui.market;

import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.ui.kit.Feature;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.state.Cursor;

/** Keeps the market at the shown hour. */
public final class MarketController implements Feature {
    private final Cursor cursor;
    private final MarketModel model = new MarketModel();
    private final MarketView view;
    private Subscription following = Subscription.EMPTY;

    public MarketController(Cursor cursor, Links links) {
        this.cursor = cursor;
        view = new MarketView(model, links);
    }

    @Override
    public String title() {
        return "Market";
    }

    @Override
    public String icon() {
        return "mdi2s-scale-balance";
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
