package prosumerlab.figure.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;

/** The space between the axes while it is drawn: from values to points. */
record Space(Graphics2D g, Rectangle2D area, ValueAxis xAxis, ValueAxis yAxis, Look look) {
    double x(double value) {
        return xAxis.valueToJava2D(value, area, RectangleEdge.BOTTOM);
    }

    double y(double value) {
        return yAxis.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    void fill(Shape shape, Paint paint) {
        g.setPaint(paint);
        g.fill(shape);
    }

    void draw(Shape shape, Paint paint, Stroke stroke) {
        g.setPaint(paint);
        g.setStroke(stroke);
        g.draw(shape);
    }

    /** A line that may lie on fills. */
    void drawOnFills(Shape line, Paint paint, Stroke stroke) {
        draw(line, look.colours().ground(), look.around(stroke));
        draw(line, paint, stroke);
    }

    /** How long {@code width} on the x axis may be, so that a bar of it is no wider than the widest. */
    double atMostABar(double width) {
        double points = Math.abs(x(width) - x(0));
        return points <= look.widestBar() ? width : width * look.widestBar() / points;
    }

    /** A bar between two values of each axis, with a thin rim that parts it from its neighbours where there is room. */
    void bar(double x1, double x2, double y1, double y2, Paint paint) {
        double left = Math.min(x(x1), x(x2));
        double right = Math.max(x(x1), x(x2));
        double top = Math.min(y(y1), y(y2));
        double bottom = Math.max(y(y1), y(y2));
        if (bottom > top) {
            Rectangle2D bar = new Rectangle2D.Double(left, top, right - left, bottom - top);
            fill(bar, paint);
            if (right - left > look.size() * 0.3) {
                draw(bar, look.colours().ground(), look.thin());
            }
        }
    }

    /** A level line from side to side. */
    void level(double value, Color colour, Stroke stroke) {
        draw(new Line2D.Double(area.getMinX(), y(value), area.getMaxX(), y(value)), colour, stroke);
    }

    /** The zero line, if zero is within the plot. */
    void zeroLine() {
        if (yAxis.getRange().contains(0)) {
            level(0, look.colours().muted(), look.thin());
        }
    }

    /** A mark with a rim of the ground's colour, so that it stands out from a line. */
    void mark(Shape mark, double x, double y, Color colour) {
        mark(mark, x, y, colour, true);
    }

    /** A mark with or without a rim: where marks are many and small, only their colour counts. */
    void mark(Shape mark, double x, double y, Color colour, boolean rim) {
        Shape placed = AffineTransform.getTranslateInstance(x, y).createTransformedShape(mark);
        fill(placed, colour);
        if (rim) {
            draw(placed, look.colours().ground(), look.thin());
        }
    }

    /** Sharp edges for what must close up, such as the cells of a heat map. */
    void sharp(Runnable drawing) {
        Object before = g.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        drawing.run();
        g.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, before == null ? RenderingHints.VALUE_ANTIALIAS_ON : before);
    }

    /** Adds a point to {@code path}: the first one of a piece begins it. */
    static void join(Path2D path, boolean begins, double x, double y) {
        if (begins) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }
}
