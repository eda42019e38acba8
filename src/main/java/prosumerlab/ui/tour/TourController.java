package prosumerlab.ui.tour;

import javafx.scene.Node;
import javafx.scene.Parent;
import prosumerlab.ui.kit.Command;
import prosumerlab.ui.state.Places;

/** Leads through the window. */
public final class TourController {
    private final Places places;
    private final TourModel model = new TourModel(Stop.ALL, this::isPresent);
    private final CallOut callOut = new CallOut(model);
    private final TourView view = new TourView(callOut);

    public TourController(Places places) {
        this.places = places;
        model.stop().subscribe(this::visit);
    }

    /** Lies over the window; invisible while there is no tour. */
    public Node node() {
        return view;
    }

    /** Starts at the first stop. */
    public void start() {
        model.start();
    }

    /** The entry of the Help menu. */
    public Command command() {
        return Command.of("First five minutes", "mdi2s-sign-direction", this::start);
    }

    private void visit(Stop stop) {
        view.setVisible(stop != null);
        if (stop == null) {
            view.pointAt(null);
            if (view.getScene() != null) {
                window().requestFocus();
            }
            return;
        }
        if (stop.place() != null) {
            places.open(stop.place());
        }
        view.pointAt(stop.target() == null ? null : window().lookup(stop.target()));
        callOut.show(stop);
    }

    private boolean isPresent(Stop stop) {
        return stop.target() == null || window().lookup(stop.target()) != null;
    }

    private Parent window() {
        return view.getScene().getRoot();
    }
}
