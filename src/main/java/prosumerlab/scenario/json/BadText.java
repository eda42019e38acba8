package prosumerlab.scenario.json;

/** A text that cannot be read at all. The message is one line for a person, without the name of the file. */
public final class BadText extends Exception {
    /**
     * @param message what is wrong, where, and what to do
     */
    public BadText(String message) {
        super(message);
    }
}
