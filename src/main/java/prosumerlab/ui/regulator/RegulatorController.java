package prosumerlab.ui.regulator;

import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.ui.kit.FollowingFeature;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.state.Cursor;

/** Keeps the regulator at the shown hour. */
public final class RegulatorController extends FollowingFeature {
    private final Cursor cursor;
    private final RegulatorModel model = new RegulatorModel();
    private final RegulatorView view;

    public RegulatorController(Cursor cursor, Links links) {
        this.cursor = cursor;
        view = new RegulatorView(model, links);
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
