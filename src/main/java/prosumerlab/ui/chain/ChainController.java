package prosumerlab.ui.chain;

import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.ui.kit.FollowingFeature;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.Selection;
import prosumerlab.ui.state.Shown;

/** Keeps the explorer at the shown hour and the chain verified while it is on screen. */
public final class ChainController extends FollowingFeature {
    private final Cursor cursor;
    private final Selection selection;
    private final ChainModel model = new ChainModel();
    private final ChainGuard guard = new ChainGuard();
    private final ChainView view;

    public ChainController(Cursor cursor, Selection selection, Links links) {
        this.cursor = cursor;
        this.selection = selection;
        view = new ChainView(
                model,
                guard,
                links,
                selection::selectBlock,
                () -> guard.verifyAnew(cursor.shown().get()));
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    protected Subscription follow() {
        return cursor.shown()
                .subscribe(this::show)
                .and(selection.block().subscribe(index -> model.select(index.intValue())))
                .and(guard::stop);
    }

    private void show(Shown shown) {
        model.show(shown);
        guard.follow(shown);
    }
}
