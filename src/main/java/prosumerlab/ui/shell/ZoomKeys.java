package prosumerlab.ui.shell;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import prosumerlab.ui.state.Appearance;

/** The keys that scale all text, wherever a keyboard has its plus and minus: in many layouts plus is a shifted key. */
public final class ZoomKeys {
    private final Appearance appearance;

    public ZoomKeys(Appearance appearance) {
        this.appearance = appearance;
    }

    /** Lets them work in {@code scene}, before the menu's own accelerators see them. */
    public void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Runnable zoom = event.isShortcutDown() && !event.isAltDown() ? zoomOf(event.getCode()) : null;
            if (zoom != null) {
                event.consume();
                zoom.run();
            }
        });
    }

    private Runnable zoomOf(KeyCode key) {
        return switch (key) {
            case PLUS, EQUALS, ADD -> appearance::largerText;
            case MINUS, SUBTRACT -> appearance::smallerText;
            case DIGIT0, NUMPAD0 -> appearance::normalText;
            default -> null;
        };
    }
}
