package prosumerlab.ui.phases;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import prosumerlab.ui.kit.Feature;
import prosumerlab.ui.state.Cursor;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;
import prosumerlab.ui.state.SlowMotion;

/** Shows the strip of phases while an hour is looked at phase by phase; it is made when it is first asked for. */
public final class PhasesController implements Feature {
    private final Cursor cursor;
    private final SlowMotion slowMotion;
    private final PhasesModel model = new PhasesModel();
    private final StackPane place = new StackPane();
    private Subscription following = Subscription.EMPTY;
    private Subscription switched = Subscription.EMPTY;

    public PhasesController(Cursor cursor, SlowMotion slowMotion) {
        this.cursor = cursor;
        this.slowMotion = slowMotion;
        // The tour knows the place of the strip by this name, also before the strip is there.
        place.setId("phases-place");
        place.visibleProperty().bind(slowMotion.on());
        place.managedProperty().bind(slowMotion.on());
    }

    @Override
    public Node node() {
        return place;
    }

    @Override
    public void onActivate() {
        switched = slowMotion.on().subscribe(on -> {
            following.unsubscribe();
            following = on ? cursor.shown().subscribe(model::show) : Subscription.EMPTY;
            if (on && place.getChildren().isEmpty()) {
                place.getChildren()
                        .add(new PhasesView(
                                model, this::goTo, () -> slowMotion.on().set(false)));
            }
        });
    }

    @Override
    public void onDeactivate() {
        switched.unsubscribe();
        following.unsubscribe();
    }

    private void goTo(Phase phase) {
        Shown shown = cursor.shown().get();
        cursor.show(shown.source(), shown.run(), shown.step(), phase);
    }
}
