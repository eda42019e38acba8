package prosumerlab.ui.tour;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import prosumerlab.ui.kit.Command;
import prosumerlab.ui.state.Places;

/** Leads through the window. */
public final class TourController {
    private final Places places;
    private final TourModel model = new TourModel(Stop.ALL, this::isPresent);
    private final CallOut callOut = new CallOut(model);
    private final TourView view = new TourView(callOut);

    /** Enter and Esc belong to the tour even where a control was clicked meanwhile that has a use for them. */
    private final EventHandler<KeyEvent> keys = this::press;

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
            view.pointAt(null, null);
            if (view.getScene() != null) {
                view.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, keys);
                window().requestFocus();
            }
            return;
        }
        // Adding what is there already changes nothing.
        view.getScene().addEventFilter(KeyEvent.KEY_PRESSED, keys);
        if (stop.place() != null) {
            places.open(stop.place());
        }
        view.pointAt(find(stop.target()), find(stop.clear()));
        callOut.show(stop);
    }

    private void press(KeyEvent event) {
        if (keepsKeys(event.getTarget()) || Window.getWindows().stream().anyMatch(TourController::isMenu)) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            model.next();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.leave();
        }
    }

    /** A field one writes in keeps its keys, and so does a control that was reached by the keyboard. */
    private static boolean keepsKeys(Object target) {
        return target instanceof TextInputControl || target instanceof Node node && node.isFocusVisible();
    }

    private static boolean isMenu(Window window) {
        return window instanceof PopupWindow && !(window instanceof Tooltip);
    }

    private boolean isPresent(Stop stop) {
        return stop.target() == null || find(stop.target()) != null;
    }

    private Node find(String selector) {
        return selector == null ? null : window().lookup(selector);
    }

    private Parent window() {
        return view.getScene().getRoot();
    }
}
