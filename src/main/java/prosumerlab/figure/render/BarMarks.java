package prosumerlab.figure.render;

import java.awt.Color;
import java.awt.FontMetrics;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content;

/** Bars over names, side by side or stacked. */
final class BarMarks extends NamedMarks {
    private static final double FILLED = 0.8;
    private static final int MOST_WITH_TOTALS = 8;
    private static final double ROOM_FOR_TOTALS = 1.06;

    private final Axis y;
    private final Content.Bars content;
    private final Look look;
    private final List<Content.Bars.Series> bars;

    BarMarks(Axis.Names x, Axis y, Content.Bars content, Look look) {
        super(x);
        this.y = y;
        this.content = content;
        this.look = look;
        bars = content.series().stream().filter(series -> !series.marks()).toList();
    }

    @Override
    public Extent y() {
        Extent extent = new Extent().add(content.guides(), false);
        Stack stack = new Stack(names());
        for (Content.Bars.Series series : content.series()) {
            if (content.stacked() && !series.marks()) {
                stack.push(series.values());
                extent.add(stack.top()).add(stack.bottom());
            } else {
                extent.add(series.values());
            }
        }
        return hasTotals() ? extent.add(extent.low() * ROOM_FOR_TOTALS).add(extent.high() * ROOM_FOR_TOTALS) : extent;
    }

    /** Few bars carry their numbers: bars of very different lengths are hard to compare. */
    private boolean hasTotals() {
        return content.stacked() && names() <= MOST_WITH_TOTALS && !look.thumbnail();
    }

    @Override
    public boolean fromZero() {
        return true;
    }

    @Override
    public void describe(Key key) {
        int fills = 0;
        int marks = 0;
        for (Content.Bars.Series series : content.series()) {
            if (series.marks()) {
                key.mark(series.name(), look.mark(3 + marks++, 1.2), look.lineColour(series.tone()));
            } else {
                key.fill(series.name(), look.fill(series.tone(), fills++), series.values());
            }
        }
        Marks.describeGuides(key, content.guides(), 0);
    }

    @Override
    public void draw(Space space) {
        Stack stack = new Stack(names());
        for (int i = 0; i < bars.size(); i++) {
            Content.Bars.Series series = bars.get(i);
            java.awt.Paint paint = look.fill(series.tone(), i);
            if (content.stacked()) {
                var topBefore = stack.top();
                var bottomBefore = stack.bottom();
                stack.push(series.values());
                double filled = space.atMostABar(FILLED);
                for (int name = 0; name < names(); name++) {
                    double left = name - filled / 2;
                    space.bar(
                            left,
                            left + filled,
                            topBefore.get(name),
                            stack.top().get(name),
                            paint);
                    space.bar(
                            left,
                            left + filled,
                            bottomBefore.get(name),
                            stack.bottom().get(name),
                            paint);
                }
            } else {
                double width = space.atMostABar(FILLED / bars.size());
                for (int name = 0; name < names(); name++) {
                    double left = name + (i - bars.size() / 2.0) * width;
                    space.bar(left, left + width, 0, series.values().get(name), paint);
                }
            }
        }
        space.zeroLine();
        if (hasTotals()) {
            totals(space, stack);
        }
        int marks = 0;
        for (Content.Bars.Series series : content.series()) {
            if (series.marks()) {
                Color colour = look.lineColour(series.tone());
                java.awt.Shape mark = look.mark(3 + marks++, 1.2);
                for (int name = 0; name < names(); name++) {
                    if (!Double.isNaN(series.values().get(name))) {
                        space.mark(mark, space.x(name), space.y(series.values().get(name)), colour);
                    }
                }
            }
        }
        Marks.drawGuides(space, content.guides(), 0, true);
    }

    private void totals(Space space, Stack stack) {
        double largest = Math.max(Math.abs(y().low()), Math.abs(y().high()));
        boolean whole = bars.stream().allMatch(series -> series.values().isWhole());
        NumberFormat format = Ticks.decimals(whole || largest >= 100 ? 0 : largest >= 10 ? 1 : largest >= 0.1 ? 2 : 4);
        space.g().setFont(look.small());
        FontMetrics metrics = space.g().getFontMetrics();
        for (int name = 0; name < names(); name++) {
            double top = stack.top().get(name);
            double bottom = stack.bottom().get(name);
            if (top == 0 && bottom == 0) {
                continue;
            }
            double x = space.x(name);
            double y = top > 0
                    ? space.y(top) - look.size() * 0.3
                    : space.y(bottom) + metrics.getAscent() + look.size() * 0.1;
            if (space.area().contains(x, y)) {
                String text = format.format(top + bottom);
                space.g().setPaint(look.colours().text());
                space.g().drawString(text, (float) (x - metrics.stringWidth(text) / 2.0), (float) y);
            }
        }
    }

    @Override
    public Reading tell(int row, int name) {
        List<String> values = new ArrayList<>();
        for (Content.Bars.Series series : content.series()) {
            values.add(Marks.value(series.name(), series.values().get(name), y));
        }
        return new Reading(place(name), values);
    }
}
