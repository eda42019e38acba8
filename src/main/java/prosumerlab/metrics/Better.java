package prosumerlab.metrics;

/** Which way a key figure is better for the homes of the community. */
public enum Better {
    HIGHER,
    LOWER,
    /** It depends on whom one asks. */
    NEITHER
}
