package prosumerlab.ui.regulator;

import javafx.scene.Node;
import javafx.util.Subscription;
import prosumerlab.ui.kit.Feature;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.state.Cursor;

/** Keeps the regulator at the shown hour. */
public final class RegulatorController implements Feature {
    private final Cursor cursor;
    private final RegulatorModel model = new RegulatorModel();
    private final RegulatorView view;
    private Subscription following = Subscription.EMPTY;

    public RegulatorController(Cursor cursor, Links links) {
        this.cursor = cursor;
        view = new RegulatorView(model, links);
    }

    @Override
    public String title() {
        return "Regulator";
    }

    @Override
    public String icon() {
        return "mdi2g-gavel";
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
