package prosumerlab.scenario;

/** What kind of value a setting takes. */
public enum SettingKind {
    SWITCH("true or false"),
    WHOLE_NUMBER("a whole number"),
    NUMBER("a number"),
    TEXT("a text"),
    DATE("a date"),
    CHOICE("one of the choices"),
    NUMBERS("a list of numbers"),
    RECORDS("a list of objects");

    private final String inWords;

    SettingKind(String inWords) {
        this.inWords = inWords;
    }

    /** What a person calls it, such as {@code a whole number}. */
    public String inWords() {
        return inWords;
    }
}
