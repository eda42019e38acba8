package prosumerlab.ui.community;

import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/** What the mouse does over the tiles. */
final class TileMouse {
    private static final double ZOOM_A_NOTCH = 1.15;
    private static final int NONE = -1;

    private final TileArea tiles;
    private final CommunityModel model;
    private final CommunityActions actions;
    private final Tooltip tooltip = new Tooltip();
    private int pointedAt = NONE;

    TileMouse(TileArea tiles, CommunityModel model, CommunityActions actions) {
        this.tiles = tiles;
        this.model = model;
        this.actions = actions;
        tooltip.setShowDelay(Duration.millis(350));
    }

    void install() {
        // Filters, because the skins of the grid's controls consume what the mouse does.
        tiles.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        tiles.addEventFilter(MouseEvent.MOUSE_MOVED, this::point);
        tiles.addEventHandler(MouseEvent.MOUSE_EXITED, event -> pointAt(NONE));
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
    }

    private void pointAt(int home) {
        if (home == pointedAt) {
            return;
        }
        pointedAt = home;
        tooltip.hide();
        if (home == NONE) {
            Tooltip.uninstall(tiles, tooltip);
        } else {
            tooltip.setText(TileWords.lines(model.picture().get().hour(), home));
            Tooltip.install(tiles, tooltip);
        }
    }

    private void zoom(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            event.consume();
            actions.zoomBy(event.getDeltaY() > 0 ? ZOOM_A_NOTCH : 1 / ZOOM_A_NOTCH);
        }
    }
}
