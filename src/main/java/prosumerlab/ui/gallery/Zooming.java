package prosumerlab.ui.gallery;

import prosumerlab.figure.render.Zoom;

/** Ways from one part of a figure to another. */
final class Zooming {
    /** The least part of an axis that is shown. */
    private static final double LEAST = 0.01;

    private Zooming() {}

    /**
     * {@code factor} times as close as {@code zoom}, where one place keeps where it is.
     *
     * @param right that place, as a share of the shown part of the x axis
     * @param up the same of the y axis
     */
    static Zoom by(Zoom zoom, double factor, double right, double up) {
        double width = length(zoom.right() - zoom.left(), factor);
        double height = length(zoom.top() - zoom.bottom(), factor);
        return part(
                zoom.left() + right * (zoom.right() - zoom.left() - width),
                width,
                zoom.bottom() + up * (zoom.top() - zoom.bottom() - height),
                height);
    }

    /** As close as {@code zoom}, moved by shares of the shown parts and no further than the ends. */
    static Zoom moved(Zoom zoom, double right, double up) {
        double width = zoom.right() - zoom.left();
        double height = zoom.top() - zoom.bottom();
        return part(zoom.left() + right * width, width, zoom.bottom() + up * height, height);
    }

    private static double length(double before, double factor) {
        return Math.max(LEAST, Math.min(1, before / factor));
    }

    private static Zoom part(double left, double width, double bottom, double height) {
        double atLeft = Math.max(0, Math.min(1 - width, left));
        double atBottom = Math.max(0, Math.min(1 - height, bottom));
        return new Zoom(atLeft, Math.min(1, atLeft + width), atBottom, Math.min(1, atBottom + height));
    }
}
