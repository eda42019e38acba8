package prosumerlab.figure.render;

/**
 * The part of each axis that is shown, as shares of its whole length: 0 is its beginning, 1 its end.
 */
public record Zoom(double left, double right, double bottom, double top) {
    /** Everything. */
    public static final Zoom ALL = new Zoom(0, 1, 0, 1);

    public Zoom {
        if (!(0 <= left && left < right && right <= 1 && 0 <= bottom && bottom < top && top <= 1)) {
            throw new IllegalArgumentException("not a part: " + left + "–" + right + ", " + bottom + "–" + top);
        }
    }
}
