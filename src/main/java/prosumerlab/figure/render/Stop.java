package prosumerlab.figure.render;

/**
 * A place of a figure that can be read off without pointing at it.
 *
 * @param plot which pair of axes, from top to bottom
 * @param row which curve or row of it
 * @param column the how manyth place of that row
 * @param x in points of the picture
 * @param y likewise, or NaN where the place is as high as its plot
 * @param reading what the figure says there
 */
public record Stop(int plot, int row, int column, double x, double y, Reading reading) {}
