package prosumerlab.figure.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content;

/** Bins side by side, with curves before them. */
final class HistogramMarks implements Marks {
    private final Axis x;
    private final Axis y;
    private final Content.Histogram content;
    private final Look look;

    HistogramMarks(Axis x, Axis y, Content.Histogram content, Look look) {
        this.x = x;
        this.y = y;
        this.content = content;
        this.look = look;
    }

    private int bins() {
        return content.edges().size() - 1;
    }

    @Override
    public Extent x() {
        Extent extent = new Extent().add(content.edges()).add(content.guides(), true);
        content.curves().forEach(curve -> extent.add(curve.x()));
        return extent;
    }

    @Override
    public Extent y() {
        Extent extent = new Extent().add(content.guides(), false);
        Stack stack = new Stack(bins());
        content.series().forEach(series -> stack.push(series.values()));
        content.curves().forEach(curve -> extent.add(curve.y()));
        return extent.add(stack.top()).add(stack.bottom());
    }

    @Override
    public boolean fromZero() {
        return true;
    }

    @Override
    public void describe(Key key) {
        for (int i = 0; i < content.series().size(); i++) {
            Content.Bars.Series series = content.series().get(i);
            key.fill(series.name(), look.fill(series.tone(), i), series.values());
        }
        new CurveMarks(x, y, new Content.Curves(content.curves(), content.guides()), look).describe(key);
    }

    @Override
    public void draw(Space space) {
        Stack stack = new Stack(bins());
        for (int i = 0; i < content.series().size(); i++) {
            var before = stack.top();
            stack.push(content.series().get(i).values());
            java.awt.Paint paint = look.fill(content.series().get(i).tone(), i);
            for (int bin = 0; bin < bins(); bin++) {
                space.bar(
                        content.edges().get(bin),
                        content.edges().get(bin + 1),
                        before.get(bin),
                        stack.top().get(bin),
                        paint);
            }
        }
        space.zeroLine();
        for (int i = 0; i < content.curves().size(); i++) {
            CurveMarks.draw(space, content.curves().get(i), i, look);
        }
        Marks.drawGuides(space, content.guides(), content.curves().size(), true);
    }

    @Override
    public Optional<Reading> read(double at, double value) {
        for (int bin = 0; bin < bins(); bin++) {
            if (at >= content.edges().get(bin) && at < content.edges().get(bin + 1)) {
                return Optional.of(tell(0, bin));
            }
        }
        return Optional.empty();
    }

    @Override
    public int columns(int row) {
        return bins();
    }

    @Override
    public double x(int row, int bin) {
        return (content.edges().get(bin) + content.edges().get(bin + 1)) / 2;
    }

    @Override
    public Reading tell(int row, int bin) {
        List<String> values = new ArrayList<>();
        for (Content.Bars.Series series : content.series()) {
            values.add(Marks.value(series.name(), series.values().get(bin), y));
        }
        String unit = x.unit().isEmpty() ? "" : " " + x.unit();
        return new Reading(
                Ticks.value(content.edges().get(bin)) + " to "
                        + Ticks.value(content.edges().get(bin + 1)) + unit,
                values);
    }
}
