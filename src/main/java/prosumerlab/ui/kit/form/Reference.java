package prosumerlab.ui.kit.form;

/** What a form compares its settings with. */
public enum Reference {
    /** With the defaults of the program. */
    DEFAULTS("default", "Back to default", "differ from the default", "differs from the default"),
    /** With what they are in the run that goes on. */
    SO_FAR("so far", "Undo", "change", "changes");

    private final String word;
    private final String undo;
    private final String several;
    private final String one;

    Reference(String word, String undo, String several, String one) {
        this.word = word;
        this.undo = undo;
        this.several = several;
        this.one = one;
    }

    /** Stands before the value it was, as in {@code default 0.1}. */
    String word() {
        return word;
    }

    /** The words on the link that brings it back. */
    String undo() {
        return undo;
    }

    /** What {@code count} settings do, as in {@code 2 settings change}. */
    String verb(long count) {
        return count == 1 ? one : several;
    }
}
