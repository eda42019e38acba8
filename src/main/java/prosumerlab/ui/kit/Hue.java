package prosumerlab.ui.kit;

/** What a colour stands for; each theme has its own value in a style sheet of its own. Never the only sign of a meaning. */
public enum Hue {
    GENERATION("generation", "Generation"),
    CONSUMPTION("consumption", "Consumption"),
    BATTERY("battery", "Battery"),
    P2P("p2p", "Peer-to-peer"),
    MARKET("market", "Local market"),
    GRID("grid", "Utility grid"),
    BAN("ban", "Banned"),
    GOOD("good", "In order"),
    WORSE("worse", "Worse"),
    SURFACE("surface", "Background"),
    RAISED("raised", "Tile"),
    LINE("line", "Line"),
    TEXT("text", "Text"),
    MUTED("muted", "Secondary text"),
    ACCENT("accent", "Selected");

    private final String token;
    private final String label;

    Hue(String key, String label) {
        this.token = "-lab-" + key;
        this.label = label;
    }

    /** Its looked-up colour in style sheets, such as {@code -lab-generation}. */
    public String token() {
        return token;
    }

    /** The word that goes with it. */
    public String label() {
        return label;
    }
}
