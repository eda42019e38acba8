package prosumerlab;

import prosumerlab.ui.app.NoWindowException;
import prosumerlab.ui.app.WindowProgram;

/** The one way to the window: nothing of it is loaded before. */
final class WindowStart {
    private WindowStart() {}

    /**
     * Opens the window and returns when it has been closed.
     *
     * @return false if the toolkit cannot start, for want of a display that answers or of a system library; says why on
     *     standard error
     */
    static boolean open(String[] args) {
        try {
            WindowProgram.launch(args);
            return true;
        } catch (NoWindowException e) {
            System.err.println(e.getMessage());
            return false;
        }
    }
}
