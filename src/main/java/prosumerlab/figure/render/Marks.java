package prosumerlab.figure.render;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content;
import prosumerlab.figure.Guide;

/** What is between the axes of one kind of content. */
interface Marks {
    /** What the x axis must hold, if it is one of numbers. */
    Extent x();

    /** What the y axis must hold, if it is one of numbers. */
    Extent y();

    /** Whether lengths are read from zero, so that the y axis must show it. */
    boolean fromZero();

    void describe(Key key);

    void draw(Space space);

    /** What there is at a place, in values of the axes. */
    Optional<Reading> read(double x, double y);

    /** How many rows there are to read from one to the next: curves, or the rows of a heat map. */
    default int rows() {
        return 1;
    }

    /** How many places {@code row} has, from left to right. */
    int columns(int row);

    /** Where the place is on the x axis; NaN if there is nothing. */
    double x(int row, int column);

    /** Where the place is on the y axis; NaN if it is as high as the plot. */
    default double y(int row, int column) {
        return Double.NaN;
    }

    /** What there is at the place. */
    Reading tell(int row, int column);

    static Marks of(Axis x, Axis y, Content content, Look look) {
        if (content instanceof Content.OverTime time) {
            return new TimeMarks((Axis.Hours) x, y, time, look);
        } else if (content instanceof Content.Curves curves) {
            return new CurveMarks(x, y, curves, look);
        } else if (content instanceof Content.Bars bars) {
            return new BarMarks((Axis.Names) x, y, bars, look);
        } else if (content instanceof Content.Histogram histogram) {
            return new HistogramMarks(x, y, histogram, look);
        } else if (content instanceof Content.Boxes boxes) {
            return new BoxMarks((Axis.Names) x, y, boxes, look);
        } else if (content instanceof Content.HeatMap map) {
            return new HeatMarks(x, (Axis.Names) y, map, look);
        }
        throw new IllegalArgumentException("draws no " + content.getClass().getSimpleName());
    }

    /** Draws {@code guides} from edge to edge, in dashes other than those of {@code lines} lines before them. */
    static void drawGuides(Space space, List<Guide> guides, int lines, boolean onFills) {
        Look look = space.look();
        for (int i = 0; i < guides.size(); i++) {
            Guide guide = guides.get(i);
            Rectangle2D area = space.area();
            Line2D line = guide.vertical()
                    ? new Line2D.Double(space.x(guide.value()), area.getMinY(), space.x(guide.value()), area.getMaxY())
                    : new Line2D.Double(area.getMinX(), space.y(guide.value()), area.getMaxX(), space.y(guide.value()));
            if (onFills) {
                space.drawOnFills(line, look.lineColour(guide.tone()), look.guide(lines + i));
            } else {
                space.draw(line, look.lineColour(guide.tone()), look.guide(lines + i));
            }
        }
    }

    /** Names {@code guides}. */
    static void describeGuides(Key key, List<Guide> guides, int lines) {
        for (int i = 0; i < guides.size(); i++) {
            key.guide(guides.get(i).name(), guides.get(i).tone(), lines + i);
        }
    }

    /** A line of a {@link Reading}. */
    static String value(String name, double value, Axis axis) {
        return name + ": " + Ticks.value(value) + (axis.unit().isEmpty() ? "" : " " + axis.unit());
    }
}
