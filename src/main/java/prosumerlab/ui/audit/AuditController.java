package prosumerlab.ui.audit;

import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.ui.kit.FollowingFeature;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.state.Cursor;

/** Keeps the audit at the shown hour. */
public final class AuditController extends FollowingFeature {
    private final Cursor cursor;
    private final AuditModel model = new AuditModel();
    private final AuditView view;

    public AuditController(Cursor cursor, Links links) {
        this.cursor = cursor;
        view = new AuditView(model, links);
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
