package prosumerlab.ui.app;

/** The window cannot be opened here; the message says why and what to do, in one line each. */
public final class NoWindowException extends Exception {
    NoWindowException(String message, Throwable cause) {
        super(message, cause);
    }
}
