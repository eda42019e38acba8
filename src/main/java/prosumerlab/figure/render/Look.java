package prosumerlab.figure.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import prosumerlab.figure.Tone;

/** How things look in one picture: colours of its style, sizes in proportion to its text. */
final class Look {
    /** Dashes and gaps in widths of the line. */
    private static final float[][] DASHES = {{}, {4, 2}, {1, 1.6f}, {6, 2, 1, 2}, {9, 3}, {3, 1.5f, 1, 1.5f, 1, 1.5f}};

    private final Style style;
    private final Colours colours;
    private final Lettering lettering;
    private final double size;
    private final boolean thumbnail;

    Look(Picture picture, Lettering lettering) {
        this.style = picture.style();
        this.colours = Colours.of(style);
        this.lettering = lettering;
        this.size = picture.textSize();
        this.thumbnail = picture.isThumbnail();
    }

    Colours colours() {
        return colours;
    }

    /** Whether there is no room for a key, labels of axes and notes. */
    boolean thumbnail() {
        return thumbnail;
    }

    /** Height of the text: the measure of everything. */
    double size() {
        return size;
    }

    Font text() {
        return lettering.plain(size);
    }

    Font small() {
        return lettering.plain(size * 0.9);
    }

    Font title() {
        return lettering.strong(size * 1.3);
    }

    Font heading() {
        return lettering.strong(size);
    }

    Color colour(Tone tone) {
        return colours.of(tone);
    }

    /** The colour of a line: in print darker, since thin lines fade. */
    Color lineColour(Tone tone) {
        return style == Style.PRINT ? Colours.mix(colour(tone), Color.BLACK, 0.25) : colour(tone);
    }

    /** The fill of the series at {@code index}: hatched in print. */
    Paint fill(Tone tone, int index) {
        Color colour = colour(tone);
        if (style != Style.PRINT || index == 0) {
            return colour;
        }
        Color ground = Colours.mix(colour, Color.WHITE, index % 2 == 0 ? 0.25 : 0.6);
        return new Hatch(ground, Color.BLACK, (index - 1) % Hatch.PATTERNS, size * 0.55);
    }

    /** A tint of the ground, for bands: the one at {@code index} shows on those before it. */
    Color tint(Tone tone, int index) {
        double share = (style == Style.DARK ? 0.35 : 0.28) + 0.22 * (index % 3);
        return Colours.mix(colours.ground(), colour(tone), share);
    }

    /** A line of the series at {@code index}: the first one solid, the others dashed in ways of their own. */
    Stroke line(int index) {
        return dashed(size * 0.14, index);
    }

    Stroke thin() {
        return new BasicStroke((float) (size * 0.06));
    }

    Stroke guide(int index) {
        return dashed(size * 0.085, 1 + index % (DASHES.length - 1));
    }

    /** What parts {@code line} from a fill below it: drawn before it, in the ground's colour. */
    Stroke around(Stroke line) {
        BasicStroke stroke = (BasicStroke) line;
        return new BasicStroke(
                (float) (stroke.getLineWidth() + size * 0.14),
                stroke.getEndCap(),
                stroke.getLineJoin(),
                10,
                stroke.getDashArray(),
                0);
    }

    /** Most that a bar is wide: where there are few, they must not become a wall. */
    double widestBar() {
        return size * 8;
    }

    private static Stroke dashed(double width, int index) {
        float[] dash = DASHES[index % DASHES.length].clone();
        if (dash.length == 0) {
            return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        for (int i = 0; i < dash.length; i++) {
            dash[i] *= (float) width;
        }
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    /** The mark of the series at {@code index}, {@code scale} times the usual size, around 0, 0. */
    Shape mark(int index, double scale) {
        double r = size * 0.24 * scale;
        return switch (index % 5) {
            case 0 -> new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
            case 1 -> new Rectangle2D.Double(-r * 0.9, -r * 0.9, 1.8 * r, 1.8 * r);
            case 2 -> polygon(0, -1.25 * r, 1.15 * r, 0.8 * r, -1.15 * r, 0.8 * r);
            case 3 -> polygon(0, -1.3 * r, 1.3 * r, 0, 0, 1.3 * r, -1.3 * r, 0);
            default -> polygon(0, 1.25 * r, 1.15 * r, -0.8 * r, -1.15 * r, -0.8 * r);
        };
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
