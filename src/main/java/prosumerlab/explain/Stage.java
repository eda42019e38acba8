package prosumerlab.explain;

/** The stages of a home's hour, in the order in which they decide. */
public enum Stage {
    GENERATION("Generation and load"),
    SELF_CONSUMPTION("Self-consumption and battery"),
    BAN("Ban"),
    WISH("What it wanted to trade"),
    PRICE_LIMITS("Its price limits"),
    PEER_TO_PEER("Peer-to-peer"),
    LOCAL_MARKET("Local market"),
    GRID("Utility grid"),
    REGULATOR("Regulator"),
    MONEY("Money");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** The words above its reasons. */
    public String label() {
        return label;
    }
}
