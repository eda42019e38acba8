package prosumerlab.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Sentences, and rows of parts, that take as many lines as they need, however narrow their pane is. */
public final class Wrapped {
    private static final double TOOLTIP_WIDTH = 360;

    private Wrapped() {}

    /** A label of {@code text} that is never cut off, nor broken between a number and its unit. */
    public static Label label(String text) {
        Label label = whole();
        label.textProperty().subscribe(words -> label.setText(words == null ? null : Formats.unbroken(words)));
        label.setText(text);
        return label;
    }

    /** The same, of a text that changes. */
    public static Label label(ObservableValue<String> text) {
        Label label = whole();
        label.textProperty().bind(text.map(Formats::unbroken));
        return label;
    }

    private static Label whole() {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A tooltip of as many lines as {@code text} needs. */
    public static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        return tooltip;
    }

    /** Parts side by side, in as many rows as they need, none of which is cut off. */
    public static FlowPane row(Node... parts) {
        FlowPane row = new FlowPane(parts);
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }
}
