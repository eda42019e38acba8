package prosumerlab.ui.state;

/** The phases of an hour in their order; a whole hour is shown at its last. */
public enum Phase {
    GENERATION("Generation"),
    SELF_CONSUMPTION("Self-consumption"),
    PEER_TO_PEER("Peer-to-peer"),
    LOCAL_MARKET("Local market"),
    GRID("Utility grid"),
    CHAIN("Blockchain"),
    REGULATOR("Regulator");

    /** The phase an hour begins with. */
    public static final Phase FIRST = GENERATION;

    /** The phase after which the hour is complete. */
    public static final Phase LAST = REGULATOR;

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    /** The word on the screen. */
    public String label() {
        return label;
    }

    /** Whether, when this phase is shown, {@code other} has happened too. */
    public boolean includes(Phase other) {
        return other.compareTo(this) <= 0;
    }

    /** The phase after this one; the last has none. */
    Phase next() {
        return values()[ordinal() + 1];
    }

    /** The phase before this one; the first has none. */
    Phase previous() {
        return values()[ordinal() - 1];
    }
}
