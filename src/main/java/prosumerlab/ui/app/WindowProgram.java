package prosumerlab.ui.app;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;

/** Starts the window from a program that does not load JavaFX before it needs it. */
public final class WindowProgram {
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private WindowProgram() {}

    /**
     * Opens the window and returns when it is closed.
     *
     * @param args of the command line, for the toolkit
     * @throws NoWindowException if there is no display, or the toolkit cannot start on it
     */
    public static void launch(String[] args) throws NoWindowException {
        // That it runs from the class path is intended; the toolkit would warn about it at every start.
        TOOLKIT.setLevel(Level.SEVERE);
        startToolkit();
        Application.launch(LabApplication.class, args);
    }

    private static void startToolkit() throws NoWindowException {
        try {
            Platform.startup(() -> {});
        } catch (RuntimeException | LinkageError e) {
            throw new NoWindowException(reason(e), e);
        }
    }

    private static String reason(Throwable cause) {
        if (String.valueOf(cause.getMessage()).contains("DISPLAY")) {
            return "The window cannot be opened: there is no display (the variable DISPLAY names none that answers).\n"
                    + "Start the program on a desktop, or forward one with \"ssh -X\".";
        }
        return "The window cannot be opened: the graphics libraries do not start (" + cause.getMessage() + ").\n"
                + "On Linux, install GTK 3 (the package libgtk-3-0 or gtk3) and start again.";
    }
}
