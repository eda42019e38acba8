package prosumerlab.figure.render;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content;

/** Box plots over names. */
final class BoxMarks extends NamedMarks {
    private static final double HALF_WIDTH = 0.32;
    private static final int MEAN = 3;

    private final Axis y;
    private final Content.Boxes content;
    private final Look look;

    BoxMarks(Axis.Names x, Axis y, Content.Boxes content, Look look) {
        super(x);
        this.y = y;
        this.content = content;
        this.look = look;
    }

    @Override
    public Extent y() {
        Extent extent = new Extent().add(content.guides(), false);
        for (Content.Box box : content.boxes()) {
            if (box != null) {
                extent.add(box.low()).add(box.high());
            }
        }
        return extent;
    }

    @Override
    public boolean fromZero() {
        return false;
    }

    @Override
    public void describe(Key key) {
        key.fill(content.name() + ": middle half", look.colour(content.tone()));
        key.line("Median", look.colours().text(), look.line(0));
        key.line("Lowest to highest", look.colours().muted(), look.thin());
        key.mark("Mean", look.mark(MEAN, 0.9), look.colours().text());
        Marks.describeGuides(key, content.guides(), 0);
    }

    @Override
    public void draw(Space space) {
        space.zeroLine();
        for (int i = 0; i < content.boxes().size(); i++) {
            if (content.boxes().get(i) != null) {
                box(space, i, content.boxes().get(i));
            }
        }
        Marks.drawGuides(space, content.guides(), 0, true);
    }

    private void box(Space space, int at, Content.Box box) {
        double middle = space.x(at);
        double half = space.atMostABar(HALF_WIDTH * 2) / 2;
        double left = space.x(at - half);
        double right = space.x(at + half);
        Color thin = look.colours().muted();
        space.draw(new Line2D.Double(middle, space.y(box.low()), middle, space.y(box.high())), thin, look.thin());
        for (double end : new double[] {box.low(), box.high()}) {
            double cap = (right - left) / 4;
            space.draw(new Line2D.Double(middle - cap, space.y(end), middle + cap, space.y(end)), thin, look.thin());
        }
        Rectangle2D body = new Rectangle2D.Double(
                left, space.y(box.quartile3()), right - left, space.y(box.quartile1()) - space.y(box.quartile3()));
        space.fill(body, look.colour(content.tone()));
        space.draw(body, thin, look.thin());
        space.draw(
                new Line2D.Double(left, space.y(box.median()), right, space.y(box.median())),
                look.colours().text(),
                look.line(0));
        space.mark(
                look.mark(MEAN, 0.9),
                middle,
                space.y(box.mean()),
                look.colours().text());
    }

    @Override
    public Reading tell(int row, int name) {
        Content.Box box = content.boxes().get(name);
        if (box == null) {
            return new Reading(place(name), List.of("no data"));
        }
        return new Reading(
                place(name),
                List.of(
                        Marks.value("Highest", box.high(), y),
                        Marks.value("Upper quartile", box.quartile3(), y),
                        Marks.value("Median", box.median(), y),
                        Marks.value("Mean", box.mean(), y),
                        Marks.value("Lower quartile", box.quartile1(), y),
                        Marks.value("Lowest", box.low(), y),
                        "Count: " + box.count()));
    }
}
