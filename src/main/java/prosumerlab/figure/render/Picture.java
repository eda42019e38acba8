package prosumerlab.figure.render;

/**
 * How large a picture is and how it looks. Text and lines grow with the picture; {@code scale} only makes it finer.
 *
 * @param width in points of 1/96 inch, 200 to 10,000
 * @param height likewise, 150 to 10,000
 * @param scale pixels a point, 0.25 to 8: 3.125 gives 300 pixels an inch
 * @param zoom the part that is shown
 */
public record Picture(int width, int height, double scale, Style style, Zoom zoom) {
    /** Most pixels of a picture: what a JVM of modest size can hold twice. */
    public static final long MOST_PIXELS = 100_000_000;

    public static final int LEAST_WIDTH = 200;
    public static final int LEAST_HEIGHT = 150;
    public static final int MOST_SIDE = 10_000;
    public static final double LEAST_SCALE = 0.25;
    public static final double MOST_SCALE = 8;

    public Picture {
        if (width < LEAST_WIDTH || width > MOST_SIDE || height < LEAST_HEIGHT || height > MOST_SIDE) {
            throw new IllegalArgumentException("not a size of a picture: " + width + " x " + height);
        }
        if (!(scale >= LEAST_SCALE && scale <= MOST_SCALE)) {
            throw new IllegalArgumentException("not a scale of a picture: " + scale);
        }
        if (width * scale * height * scale > MOST_PIXELS) {
            throw new IllegalArgumentException("too large a picture: " + width + " x " + height + " times " + scale);
        }
    }

    /** All of a figure. */
    public Picture(int width, int height, double scale, Style style) {
        this(width, height, scale, style, Zoom.ALL);
    }

    public Picture with(Zoom part) {
        return new Picture(width, height, scale, style, part);
    }

    /** Pixels from left to right. */
    public int pixelsWide() {
        return (int) Math.round(width * scale);
    }

    /** Pixels from top to bottom. */
    public int pixelsHigh() {
        return (int) Math.round(height * scale);
    }

    /** Whether it is so small that it only has room for its title, its marks and the numbers at its axes. */
    boolean isThumbnail() {
        return width < 480 || height < 300;
    }

    /** Height of the text, in points: readable from 800 × 500 as on a projector. */
    double textSize() {
        double share = Math.min(width / 1600.0, height / 1000.0);
        return 7 + 17 * Math.min(share, 3);
    }
}
