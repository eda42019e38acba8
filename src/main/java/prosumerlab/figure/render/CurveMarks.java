package prosumerlab.figure.render;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content;
import prosumerlab.figure.Content.Curve;

/** Curves and points over two axes of numbers. */
final class CurveMarks implements Marks {
    private static final double NEAR = 0.02;
    private static final int MANY = 500;

    private final Axis xAxis;
    private final Axis yAxis;
    private final Content.Curves content;
    private final Look look;

    CurveMarks(Axis xAxis, Axis yAxis, Content.Curves content, Look look) {
        this.xAxis = xAxis;
        this.yAxis = yAxis;
        this.content = content;
        this.look = look;
    }

    @Override
    public Extent x() {
        Extent extent = new Extent().add(content.guides(), true);
        content.curves().forEach(curve -> extent.add(curve.x()));
        return extent;
    }

    @Override
    public Extent y() {
        Extent extent = new Extent().add(content.guides(), false);
        content.curves().forEach(curve -> extent.add(curve.y()));
        return extent;
    }

    @Override
    public boolean fromZero() {
        return false;
    }

    @Override
    public void describe(Key key) {
        for (int i = 0; i < content.curves().size(); i++) {
            Curve curve = content.curves().get(i);
            Color colour = look.lineColour(curve.tone());
            switch (curve.shape()) {
                case LINE, STEPS -> key.line(curve.name(), colour, look.line(i));
                case MARKED_LINE -> key.markedLine(curve.name(), look.mark(i, 1), colour, look.line(i));
                case POINTS -> key.mark(curve.name(), look.mark(i, 1), colour);
                case HIGHLIGHT -> {}
            }
        }
        Marks.describeGuides(key, content.guides(), content.curves().size());
    }

    @Override
    public void draw(Space space) {
        space.zeroLine();
        Marks.drawGuides(space, content.guides(), content.curves().size(), false);
        for (int i = 0; i < content.curves().size(); i++) {
            draw(space, content.curves().get(i), i, look);
        }
        for (Curve curve : content.curves()) {
            if (curve.shape() == Curve.Shape.HIGHLIGHT && !look.thumbnail()) {
                highlight(space, curve);
            }
        }
    }

    /** Draws {@code curve}, the {@code index}-th of its figure. */
    static void draw(Space space, Curve curve, int index, Look look) {
        Color colour = look.lineColour(curve.tone());
        if (curve.shape() != Curve.Shape.POINTS && curve.shape() != Curve.Shape.HIGHLIGHT) {
            space.draw(path(space, curve), colour, look.line(index));
        }
        boolean lonely = curve.x().size() == 1;
        switch (curve.shape()) {
            case MARKED_LINE, POINTS -> marks(space, curve, index, colour);
            case HIGHLIGHT -> {}
            default -> {
                if (lonely) {
                    marks(space, curve, index, colour);
                }
            }
        }
    }

    private static Path2D path(Space space, Curve curve) {
        Path2D path = new Path2D.Double();
        boolean begins = true;
        double level = 0;
        for (int i = 0; i < curve.x().size(); i++) {
            double x = space.x(curve.x().get(i));
            double y = space.y(curve.y().get(i));
            if (Double.isNaN(x) || Double.isNaN(y)) {
                begins = true;
                continue;
            }
            if (curve.shape() == Curve.Shape.STEPS && !begins) {
                path.lineTo(x, level);
            }
            Space.join(path, begins, x, y);
            level = y;
            begins = false;
        }
        return path;
    }

    private static void marks(Space space, Curve curve, int index, Color colour) {
        // A cloud shows its shape where its points are small and have no rims.
        boolean cloud = curve.x().size() > MANY;
        java.awt.Shape mark = space.look().mark(index, cloud ? 0.5 : 1);
        for (int i = 0; i < curve.x().size(); i++) {
            if (!Double.isNaN(curve.x().get(i)) && !Double.isNaN(curve.y().get(i))) {
                space.mark(mark, space.x(curve.x().get(i)), space.y(curve.y().get(i)), colour, !cloud);
            }
        }
    }

    private void highlight(Space space, Curve curve) {
        space.g().setFont(look.heading());
        double width = space.g().getFontMetrics().stringWidth(curve.name());
        double height = look.size() * 1.3;
        List<Path2D> others = content.curves().stream()
                .filter(other -> other.shape() != Curve.Shape.HIGHLIGHT)
                .map(other -> path(space, other))
                .toList();
        for (int i = 0; i < curve.x().size(); i++) {
            double x = space.x(curve.x().get(i));
            double y = space.y(curve.y().get(i));
            Rectangle2D label = free(space.area(), others, x, y, width + look.size() * 0.5, height);
            double nearest = Math.min(Math.max(x, label.getMinX()), label.getMaxX());
            space.draw(
                    new Line2D.Double(x, y, nearest, Math.min(Math.max(y, label.getMinY()), label.getMaxY())),
                    look.colours().muted(),
                    look.thin());
            space.mark(look.mark(0, 1.7), x, y, look.lineColour(curve.tone()));
            space.fill(label, look.colours().ground());
            space.g().setPaint(look.colours().text());
            space.g().drawString(curve.name(), (float) (label.getMinX() + look.size() * 0.25), (float)
                    (label.getMinY() + height * 0.77));
        }
    }

    /** The place nearest to {@code x}, {@code y} where a label hides no curve; if there is none, beside it. */
    private Rectangle2D free(Rectangle2D area, List<Path2D> curves, double x, double y, double width, double height) {
        for (double away = 0.8; away < 16; away += 0.8) {
            double distance = away * look.size();
            for (double up : new double[] {0, -1, 1}) {
                for (double left : new double[] {x + distance, x - distance - width}) {
                    Rectangle2D label = new Rectangle2D.Double(left, y - height / 2 + up * distance, width, height);
                    if (area.contains(label) && curves.stream().noneMatch(curve -> crosses(curve, label))) {
                        return label;
                    }
                }
            }
        }
        double left = Math.min(x + look.size() * 0.8, area.getMaxX() - width);
        return new Rectangle2D.Double(left, Math.max(area.getMinY(), y - height * 1.5), width, height);
    }

    private static boolean crosses(Path2D curve, Rectangle2D label) {
        double[] point = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator it = curve.getPathIterator(null); !it.isDone(); it.next()) {
            boolean line = it.currentSegment(point) == PathIterator.SEG_LINETO;
            if (line && label.intersectsLine(x, y, point[0], point[1])) {
                return true;
            }
            x = point[0];
            y = point[1];
        }
        return false;
    }

    @Override
    public Optional<Reading> read(double x, double y) {
        double closest = Double.POSITIVE_INFINITY;
        int found = -1;
        int at = -1;
        double width = Math.max(x().high() - x().low(), 1e-12);
        double height = Math.max(y().high() - y().low(), 1e-12);
        for (int row = 0; row < rows(); row++) {
            Curve curve = content.curves().get(row);
            for (int i = 0; i < curve.x().size(); i++) {
                double dx = (curve.x().get(i) - x) / width;
                double dy = (curve.y().get(i) - y) / height;
                double distance = dx * dx + dy * dy;
                if (distance < closest) {
                    closest = distance;
                    found = row;
                    at = i;
                }
            }
        }
        return found < 0 || closest > NEAR * NEAR * 4 ? Optional.empty() : Optional.of(tell(found, at));
    }

    @Override
    public int rows() {
        return content.curves().size();
    }

    @Override
    public int columns(int row) {
        return content.curves().get(row).x().size();
    }

    @Override
    public double x(int row, int column) {
        Curve curve = content.curves().get(row);
        return Double.isNaN(curve.y().get(column)) ? Double.NaN : curve.x().get(column);
    }

    @Override
    public double y(int row, int column) {
        return content.curves().get(row).y().get(column);
    }

    @Override
    public Reading tell(int row, int column) {
        Curve curve = content.curves().get(row);
        return new Reading(
                curve.name(),
                List.of(
                        Marks.value(xAxis.title(), x(row, column), xAxis),
                        Marks.value(yAxis.title(), y(row, column), yAxis)));
    }
}
