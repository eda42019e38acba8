package prosumerlab.scenario.measured;

/** Which of the model's series a file replaces. */
enum SeriesKind {
    PV("pv"),
    CONSUMPTION("consumption"),
    PRICE("price");

    private final String key;

    SeriesKind(String key) {
        this.key = key;
    }

    /** The name of the list in a scenario's {@code measured}. */
    String key() {
        return key;
    }
}
