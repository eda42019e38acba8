package prosumerlab.ui.market;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.ui.kit.FollowingFeature;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.Selection;

/** Keeps the market at the shown hour and the selected home. */
public final class MarketController extends FollowingFeature {
    private final Cursor cursor;
    private final Selection selection;
    private final MarketModel model = new MarketModel();
    private final MarketView view;

    public MarketController(Cursor cursor, Selection selection, Links links, ObservableValue<Palette> palette) {
        this.cursor = cursor;
        this.selection = selection;
        view = new MarketView(model, links, palette, selection::selectHome);
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    protected Subscription follow() {
        return cursor.shown()
                .subscribe(model::show)
                .and(selection.home().subscribe(home -> view.highlight(home.intValue())));
    }
}
