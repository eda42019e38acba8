package prosumerlab;

import java.lang.reflect.InvocationTargetException;

/** The one way to the window: nothing of it is loaded before. */
final class WindowStart {
    private static final String PROGRAM = "prosumerlab.ui.app.WindowProgram";

    private WindowStart() {}

    /**
     * Opens the window and returns when it has been closed.
     *
     * @return false if there is none in this build, or the toolkit cannot start for want of a display or a system library
     * @throws Exception if the window failed for any other reason
     */
    static boolean open(String[] args) throws Exception {
        try {
            Class.forName(PROGRAM).getMethod("launch", String[].class).invoke(null, (Object) args);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        } catch (InvocationTargetException e) {
            if (isToolkitMissing(e.getCause())) {
                return false;
            }
            throw e.getCause() instanceof Exception failure ? failure : e;
        }
    }

    /** JavaFX reports a display it cannot open, or a missing GTK, as one of these, at some depth. */
    static boolean isToolkitMissing(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnsupportedOperationException || cause instanceof LinkageError) {
                return true;
            }
        }
        return false;
    }
}
