package prosumerlab.ui.kit;

import javafx.scene.Node;

/** A pane of the window. Built once; follows the state only while it is on screen. */
public interface Feature {
    /** Its one node, always the same. */
    Node node();

    /** It comes on screen: show what is current and follow it. Calls alternate with {@link #onDeactivate()}. */
    void onActivate();

    /** It leaves the screen: undo {@link #onActivate()}, and stop every animation. */
    void onDeactivate();
}
