package prosumerlab.ui.community;

import javafx.scene.input.KeyEvent;

/** What keys do while the tiles have the focus: arrows move, Enter opens, + and − zoom, 0 fits all. */
final class TileKeys {
    private static final double ZOOM_A_KEY = 1.25;

    private final TileArea tiles;
    private final CommunityActions actions;

    TileKeys(TileArea tiles, CommunityActions actions) {
        this.tiles = tiles;
        this.actions = actions;
    }

    void handle(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Runnable action =
                switch (event.getCode()) {
                    case RIGHT -> () -> actions.moveBy(1);
                    case LEFT -> () -> actions.moveBy(-1);
                    case DOWN -> () -> actions.moveBy(tiles.columns());
                    case UP -> () -> actions.moveBy(-tiles.columns());
                    case PAGE_DOWN -> () -> actions.moveBy(tiles.columns() * tiles.visibleRows());
                    case PAGE_UP -> () -> actions.moveBy(-tiles.columns() * tiles.visibleRows());
                    case HOME -> () -> actions.moveTo(0);
                    case END -> () -> actions.moveTo(Integer.MAX_VALUE);
                    case ENTER -> actions::openCurrent;
                    case ESCAPE -> actions::selectNone;
                    case PLUS, EQUALS, ADD -> () -> actions.zoomBy(ZOOM_A_KEY);
                    case MINUS, SUBTRACT -> () -> actions.zoomBy(1 / ZOOM_A_KEY);
                    case DIGIT0, NUMPAD0 -> actions::fitAll;
                    default -> null;
                };
        if (action != null) {
            event.consume();
            action.run();
        }
    }
}
