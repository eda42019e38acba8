package prosumerlab.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Sentences that take as many lines as they need, however narrow their pane is. */
public final class Wrapped {
    private Wrapped() {}

    /** A label of {@code text} that is never cut off. */
    public static Label label(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
