package prosumerlab.ui.chain;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import prosumerlab.ui.kit.Accessible;

/** Small buttons that copy. */
final class Copying {
    private Copying() {}

    /**
     * @param what such as {@code hash}
     * @param text that is copied
     */
    static Button button(String what, Supplier<String> text) {
        Button copy = Accessible.iconButton("mdi2c-content-copy", "Copy " + what, "");
        copy.getStyleClass().addAll("flat", "small-icon");
        copy.setMinWidth(Button.USE_PREF_SIZE);
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text.get());
            Clipboard.getSystemClipboard().setContent(content);
        });
        return copy;
    }
}
