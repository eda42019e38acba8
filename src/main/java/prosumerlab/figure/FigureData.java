package prosumerlab.figure;

/**
 * A figure as data: everything a renderer needs, and nothing of how it is drawn.
 *
 * @param title what it shows, in a few words
 * @param subtitle what was chosen, such as "Hour 13"; empty if nothing was
 * @param howToRead one sentence for a person who sees such a figure for the first time
 * @param x the axis from left to right; of no meaning where the content brings its own or is empty
 * @param y the axis from bottom to top, likewise
 */
public record FigureData(String title, String subtitle, String howToRead, Axis x, Axis y, Content content) {
    /** Whether there is anything to see. */
    public boolean isEmpty() {
        return content instanceof Content.Empty;
    }

    /** The numbers that are drawn. */
    public FigureTable table() {
        return FigureTable.of(this);
    }
}
