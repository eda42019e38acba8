package prosumerlab.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Does what is asked for at most once between two frames: at once if nothing was done since the last frame, otherwise with the
 * next one, and then only what was asked for last. A mouse that is dragged asks far more often than a window can be drawn.
 */
public final class OncePerFrame {
    private final Runnable frame = this::drawn;
    private boolean done;
    private Runnable waiting;

    /**
     * @param node in whose window the frames are drawn
     */
    public OncePerFrame(Node node) {
        node.sceneProperty().subscribe((before, after) -> follow(before, after));
        follow(null, node.getScene());
    }

    /** Does {@code action} now or with the next frame, in place of any that still waits. */
    public void ask(Runnable action) {
        if (done) {
            waiting = action;
        } else {
            run(action);
        }
    }

    private void run(Runnable action) {
        done = true;
        // Also an action that changes nothing that is drawn ends with a frame.
        Platform.requestNextPulse();
        action.run();
    }

    private void drawn() {
        done = false;
        if (waiting != null) {
            Runnable next = waiting;
            waiting = null;
            run(next);
        }
    }

    private void follow(Scene before, Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(frame);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(frame);
        }
        done = false;
    }
}
