package prosumerlab.ui.kit;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Icons that follow the text around them in colour and size. Names: the Material Design icons, such as {@code mdi2p-play}.
 */
public final class Icons {
    private Icons() {}

    /** The icon named {@code name}, styled like text: {@code -fx-font-size} in em, {@code -fx-text-fill}. */
    public static Label of(String name) {
        FontIcon icon = new FontIcon(name);
        // Styled by itself, a FontIcon takes an em of its own size and grows with each pass of CSS; the label does not.
        icon.getStyleClass().clear();
        Label label = new Label(null, icon);
        icon.iconSizeProperty().bind(label.fontProperty().map(font -> (int) Math.round(font.getSize())));
        icon.iconColorProperty().bind(label.textFillProperty());
        label.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        label.setFocusTraversable(false);
        label.getStyleClass().add("lab-icon");
        return label;
    }
}
