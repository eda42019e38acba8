package prosumerlab.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;

/** Names for controls that show no words, for screen readers and on hovering. */
public final class Accessible {
    private Accessible() {}

    /** Names {@code node} for screen readers. */
    public static <N extends Node> N named(N node, String name) {
        node.setAccessibleText(name);
        return node;
    }

    /** A button that shows only an icon; its name is read aloud, its tooltip adds the key. */
    public static Button iconButton(String icon, String name, String key) {
        Button button = new Button();
        button.getStyleClass().add("icon-button");
        iconOnly(button, icon, name, key);
        return button;
    }

    /** Gives {@code button} another icon and name. */
    public static void iconOnly(ButtonBase button, String icon, String name, String key) {
        button.setGraphic(Icons.of(icon));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(key.isEmpty() ? name : name + " (" + key + ")"));
    }
}
