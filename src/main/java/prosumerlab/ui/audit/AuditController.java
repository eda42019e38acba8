package prosumerlab.ui.audit;

import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.ui.kit.Feature;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.state.Cursor;

/** Keeps the audit at the shown hour. */
public final class AuditController implements Feature {
    private final Cursor cursor;
    private final AuditModel model = new AuditModel();
    private final AuditView view;
    private Subscription following = Subscription.EMPTY;

    public AuditController(Cursor cursor, Links links) {
        this.cursor = cursor;
        view = new AuditView(model, links);
    }

    @Override
    public String title() {
        return "Audit";
    }

    @Override
    public String icon() {
        return "mdi2s-shield-check-outline";
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
