package prosumerlab.ui.transport;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of a lecture: Space, arrows, Home, End, and those of a presenter's remote control: its page keys, and its start
 * (F5) and blank-screen (B or point) buttons, which play and pause. A field one writes in
 * keeps its keys, and so does a control that was reached by the keyboard; one that was merely clicked does not.
 */
final class TransportKeys {
    private final TransportActions actions;

    TransportKeys(TransportActions actions) {
        this.actions = actions;
    }

    void handle(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown() || focusKeepsKeys(event)) {
            return;
        }
        Runnable action = actionOf(event.getCode());
        if (action != null) {
            event.consume();
            action.run();
        }
    }

    private Runnable actionOf(KeyCode key) {
        return switch (key) {
            case SPACE, F5, B, PERIOD -> actions::toggle;
            case RIGHT, PAGE_DOWN -> actions::step;
            case LEFT, PAGE_UP -> actions::back;
            case HOME -> actions::restart;
            case END -> actions::newest;
            default -> null;
        };
    }

    private static boolean focusKeepsKeys(KeyEvent event) {
        Node focused = event.getTarget() instanceof Node node ? node : null;
        return focused instanceof TextInputControl || (focused != null && focused.isFocusVisible());
    }
}
