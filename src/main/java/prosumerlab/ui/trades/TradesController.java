package prosumerlab.ui.trades;

import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.FollowingFeature;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.Selection;

/** Keeps the list of trades at the shown hour, and the selected trade selected. */
public final class TradesController extends FollowingFeature {
    private final Cursor cursor;
    private final Selection selection;
    private final TradesModel model;
    private final TradesView view;

    public TradesController(Cursor cursor, Selection selection, Links links) {
        this.cursor = cursor;
        this.selection = selection;
        model = new TradesModel(selection.home());
        view = new TradesView(model, links);
        view.table().selected().subscribe(trade -> {
            if (trade != null) {
                selection.selectTrade(trade.id());
            }
        });
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    protected Subscription follow() {
        return cursor.shown()
                .subscribe(model::show)
                .and(selection.trade().subscribe(trade -> reveal(trade.longValue())));
    }

    private void reveal(long id) {
        Trade selected = view.table().selected().getValue();
        if (id == Selection.NONE || selected != null && selected.id() == id) {
            return;
        }
        model.uncover(id);
        model.listed().stream().filter(trade -> trade.id() == id).findFirst().ifPresent(view.table()::reveal);
    }
}
