package prosumerlab.ui.community;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/** What the mouse does over the tiles. */
final class TileMouse {
    private static final double ZOOM_A_NOTCH = 1.15;
    private static final int NONE = -1;
    private static final double RIGHT_OF_POINTER = 10;
    private static final double BELOW_POINTER = 7;

    private final TileArea tiles;
    private final CommunityModel model;
    private final CommunityActions actions;
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(Duration.millis(350));
    private final PauseTransition reading = new PauseTransition(Duration.seconds(8));
    private int pointedAt = NONE;
    private Point2D pointer = Point2D.ZERO;

    TileMouse(TileArea tiles, CommunityModel model, CommunityActions actions) {
        this.tiles = tiles;
        this.model = model;
        this.actions = actions;
        rest.setOnFinished(event -> tell());
        reading.setOnFinished(event -> tooltip.hide());
    }

    void install() {
        // Filters, because the skins of the grid's controls consume what the mouse does.
        tiles.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        tiles.addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
        tiles.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointAt(NONE));
        tiles.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> leave());
        // What it says is of the shown hour.
        model.picture().addListener((property, before, after) -> pointAt(NONE));
        tiles.addEventFilter(ScrollEvent.SCROLL, this::zoom);
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        tiles.requestFocus();
        int home = tiles.homeAt(event.getX(), event.getY());
        if (home < 0) {
            return;
        }
        if (event.isShortcutDown()) {
            actions.toggle(home);
        } else if (event.isShiftDown()) {
            actions.extendTo(home);
        } else {
            actions.open(home);
        }
    }

    private void point(MouseEvent event) {
        pointAt(tiles.homeAt(event.getX(), event.getY()));
        pointer = new Point2D(event.getScreenX(), event.getScreenY());
    }

    private void pointAt(int home) {
        if (home == pointedAt) {
            return;
        }
        pointedAt = home;
        leave();
        if (home != NONE) {
            rest.playFromStart();
        }
    }

    /** Not installed in the toolkit's way: the skins of the grid's controls keep from it that the mouse moves. */
    private void tell() {
        tooltip.setText(TileWords.lines(model.picture().get().hour(), pointedAt));
        tooltip.show(tiles, pointer.getX() + RIGHT_OF_POINTER, pointer.getY() + BELOW_POINTER);
        reading.playFromStart();
    }

    private void leave() {
        rest.stop();
        reading.stop();
        tooltip.hide();
    }

    private void zoom(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            event.consume();
            actions.zoomBy(event.getDeltaY() > 0 ? ZOOM_A_NOTCH : 1 / ZOOM_A_NOTCH);
        }
    }
}
