package prosumerlab.metrics;

/**
 * What a run came to: little enough to be kept when its hours are not.
 *
 * @param figures of the community
 * @param bills of each home
 */
public record Outcome(KeyFigures figures, HomeBills bills) {}
