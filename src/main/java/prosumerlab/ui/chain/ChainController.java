package prosumerlab.ui.chain;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.ui.kit.FollowingFeature;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.state.Appearance;
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

    public ChainController(
            Cursor cursor, Selection selection, Links links, ObservableValue<Palette> palette, Appearance appearance) {
        this.cursor = cursor;
        this.selection = selection;
        view = new ChainView(
                model,
                guard,
                new Pages(model, guard, links, palette, appearance),
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
                .and(selection.block().subscribe(index -> open(index.intValue())))
                // A block whose page is left is selected no more, so that a link to it from elsewhere opens it again.
                .and(model.trail()
                        .page()
                        .subscribe(page ->
                                selection.selectBlock(page instanceof Page.OfBlock of ? of.index() : Selection.NONE)))
                .and(view.listen())
                .and(guard::stop);
    }

    private void show(Shown shown) {
        model.show(shown);
        guard.follow(shown);
    }

    private void open(int index) {
        if (index != Selection.NONE) {
            model.openBlock(index);
        }
    }
}
