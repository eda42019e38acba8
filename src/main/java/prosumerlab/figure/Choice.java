package prosumerlab.figure;

/** What a figure depends on besides the run. */
public enum Choice {
    STEP,
    HOME,
    PAIR
}
