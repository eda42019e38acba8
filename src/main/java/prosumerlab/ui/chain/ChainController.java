package prosumerlab.ui.chain;

import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.ui.kit.Feature;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.Selection;
import prosumerlab.ui.state.Shown;

/** Keeps the explorer at the shown hour and the chain verified while it is on screen. */
public final class ChainController implements Feature {
    private final Cursor cursor;
    private final Selection selection;
    private final ChainModel model = new ChainModel();
    private final ChainGuard guard = new ChainGuard();
    private final ChainView view;
    private Subscription following = Subscription.EMPTY;

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
    public String title() {
        return "Blockchain";
    }

    @Override
    public String icon() {
        return "mdi2c-cube-outline";
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void onActivate() {
        following = cursor.shown()
                .subscribe(this::follow)
                .and(selection.block().subscribe(index -> model.select(index.intValue())));
    }

    @Override
    public void onDeactivate() {
        following.unsubscribe();
        guard.stop();
    }

    private void follow(Shown shown) {
        model.show(shown);
        guard.follow(shown);
    }
}
