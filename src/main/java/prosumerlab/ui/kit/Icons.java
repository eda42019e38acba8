package prosumerlab.ui.kit;

import org.kordamp.ikonli.javafx.FontIcon;

/** Icons that take colour and size from the text around them. Names: the Material Design icons, such as {@code mdi2p-play}. */
public final class Icons {
    private Icons() {}

    /** The icon named {@code name}. */
    public static FontIcon of(String name) {
        FontIcon icon = new FontIcon(name);
        icon.getStyleClass().add("lab-icon");
        return icon;
    }
}
