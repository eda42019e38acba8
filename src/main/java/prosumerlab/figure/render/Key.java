package prosumerlab.figure.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;

/** The key to a figure's signs (its legend); collects. */
final class Key {
    private final Look look;
    private final LegendItemCollection items = new LegendItemCollection();

    Key(Look look) {
        this.look = look;
    }

    LegendItemCollection items() {
        return items;
    }

    void fill(String name, Paint paint) {
        double side = look.size() * 0.8;
        add(
                name,
                new Rectangle2D.Double(-side * 0.75, -side / 2, side * 1.5, side),
                paint,
                look.colours().muted(),
                null,
                null);
    }

    /** Names a fill, unless nothing is filled with it. */
    void fill(String name, Paint paint, Numbers values) {
        if (!values.isBlank()) {
            fill(name, paint);
        }
    }

    void line(String name, Color colour, Stroke stroke) {
        add(name, null, colour, null, stroke, colour);
    }

    void mark(String name, Shape mark, Color colour) {
        add(name, mark, colour, null, null, null);
    }

    void markedLine(String name, Shape mark, Color colour, Stroke stroke) {
        add(name, mark, colour, null, stroke, colour);
    }

    /** The sign of {@code guide}, the {@code index}-th of its figure. */
    void guide(String name, Tone tone, int index) {
        line(name, look.lineColour(tone), look.guide(index));
    }

    private void add(String name, Shape shape, Paint fill, Color outline, Stroke stroke, Color lineColour) {
        double half = look.size() * 1.3;
        items.add(new LegendItem(
                name,
                null,
                null,
                null,
                shape != null,
                shape == null ? new Rectangle2D.Double() : shape,
                true,
                fill,
                outline != null,
                outline == null ? Color.BLACK : outline,
                look.thin(),
                stroke != null,
                new Line2D.Double(-half, 0, half, 0),
                stroke == null ? new BasicStroke(1) : stroke,
                lineColour == null ? Color.BLACK : lineColour));
    }
}
