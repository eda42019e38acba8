package prosumerlab.ui.bench;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Opens the window on the default scenario, says so once the first picture is complete, and ends. */
final class FirstPicture {
    static final String DONE = "drawn";

    private FirstPicture() {}

    public static void main(String[] args) {
        // As the program does: writing the toolkit's warning would be a part of the time.
        Logger.getLogger("javafx").setLevel(Level.SEVERE);
        Platform.startup(() -> {});
        OpenWindow window = OpenWindow.on(OpenWindow.defaultRun());
        OpenWindow.awaitDrawn(window.stage::isShowing);
        System.out.println(DONE);
        Runtime.getRuntime().halt(0);
    }
}
