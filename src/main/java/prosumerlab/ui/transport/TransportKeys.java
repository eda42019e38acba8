package prosumerlab.ui.transport;

import java.util.EnumSet;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * The keys of a lecture: Space, arrows, Home, End, and those of a presenter's remote control: its page keys, and its start
 * (F5) and blank-screen (B or point) buttons, which play and pause. A field one writes in
 * keeps its keys, and so does a control that was reached by the keyboard; one that was merely clicked does not.
 *
 * <p>A key that is held repeats. Steps repeat as fast as they can be shown and stop when the key is let go, so that none queue
 * up; all else is done once.
 */
final class TransportKeys {
    private final TransportActions actions;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private boolean drawn = true;
    /** Has the focus by the keyboard, though the toolkit does not say so: arrows led to it from one that had. */
    private Node reached;

    TransportKeys(TransportActions actions) {
        this.actions = actions;
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> down.remove(event.getCode()));
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> reached = null);
        scene.addPostLayoutPulseListener(() -> drawn = true);
    }

    private void pressed(KeyEvent event) {
        boolean held = !down.add(event.getCode());
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        if (focusKeepsKeys(event)) {
            follow(event);
            return;
        }
        Runnable action = actionOf(event.getCode());
        if (action == null) {
            return;
        }
        event.consume();
        if (!held || (steps(event.getCode()) && drawn && !actions.isComputing())) {
            drawn = false;
            Platform.requestNextPulse();
            action.run();
        }
    }

    private static boolean steps(KeyCode key) {
        return switch (key) {
            case RIGHT, LEFT, PAGE_DOWN, PAGE_UP -> true;
            default -> false;
        };
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

    private boolean focusKeepsKeys(KeyEvent event) {
        Node focused = event.getTarget() instanceof Node node ? node : null;
        return focused instanceof TextInputControl
                || (focused != null && (focused.isFocusVisible() || focused == reached));
    }

    /** Among choices that exclude each other an arrow moves the focus, and must not end as a step of the run. */
    private void follow(KeyEvent event) {
        if (event.getTarget() instanceof Toggle && event.getSource() instanceof Scene scene) {
            Platform.runLater(() -> reached = scene.getFocusOwner());
        }
    }
}
