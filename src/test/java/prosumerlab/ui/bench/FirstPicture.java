package prosumerlab.ui.bench;

import javafx.application.Platform;

/** Opens the window on the default scenario, says so once the first picture is complete, and ends. */
final class FirstPicture {
    static final String DONE = "drawn";

    private FirstPicture() {}

    public static void main(String[] args) {
        Platform.startup(() -> {});
        OpenWindow window = OpenWindow.on(OpenWindow.run(100, 24));
        OpenWindow.awaitDrawn(window.stage::isShowing);
        System.out.println(DONE);
        Runtime.getRuntime().halt(0);
    }
}
