package prosumerlab.figure.render;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.Content.TimeSeries.Shape;
import prosumerlab.figure.Numbers;

/** Series over the hours; where there are more steps than pixels, each pixel stands for several. */
final class TimeMarks implements Marks {
    /** Points. */
    private static final double THINNEST = 4;

    private final Axis.Hours x;
    private final Axis y;
    private final Content.OverTime content;
    private final Look look;
    private final double stepHours;

    TimeMarks(Axis.Hours x, Axis y, Content.OverTime content, Look look) {
        this.x = x;
        this.y = y;
        this.content = content;
        this.look = look;
        stepHours = x.stepHours();
    }

    @Override
    public Extent x() {
        return new Extent().add(0).add(x.length());
    }

    @Override
    public Extent y() {
        Extent extent = new Extent().add(content.guides(), false);
        Stack stack = new Stack(x.steps());
        for (TimeSeries series : content.series()) {
            if (isStacked(series)) {
                stack.push(series.values());
                extent.add(stack.top()).add(stack.bottom());
            } else {
                extent.add(series.values()).add(series.upper());
            }
        }
        return extent;
    }

    @Override
    public boolean fromZero() {
        return content.series().stream().anyMatch(TimeMarks::isStacked);
    }

    private static boolean isStacked(TimeSeries series) {
        return series.shape() == Shape.AREA || series.shape() == Shape.BAR;
    }

    @Override
    public void describe(Key key) {
        int lines = 0;
        int fills = 0;
        int bands = 0;
        for (TimeSeries series : content.series()) {
            Color colour = look.lineColour(series.tone());
            boolean drawn = !series.values().isMissing();
            switch (series.shape()) {
                case LINE, STEPS -> {
                    if (drawn) {
                        key.line(series.name(), colour, look.line(lines));
                    }
                    lines++;
                }
                case POINTS -> {
                    if (drawn) {
                        key.mark(series.name(), look.mark(lines, 1), colour);
                    }
                    lines++;
                }
                case AREA, BAR -> key.fill(series.name(), look.fill(series.tone(), fills++), series.values());
                case BAND -> {
                    if (!series.values().equals(series.upper())) {
                        key.fill(series.name(), look.tint(series.tone(), bands));
                    }
                    bands++;
                }
            }
        }
        Marks.describeGuides(key, content.guides(), lines);
    }

    @Override
    public void draw(Space space) {
        int bands = 0;
        for (TimeSeries series : content.series()) {
            if (series.shape() == Shape.BAND) {
                band(space, series, look.tint(series.tone(), bands++));
            }
        }
        int pixels = (int) Math.max(1, space.area().getWidth());
        double shown = space.xAxis().getRange().getLength() / stepHours;
        stacks(space, shown > pixels * 1.5 ? (int) Math.ceil(shown / pixels) : 1);
        space.zeroLine();
        int lines = 0;
        for (TimeSeries series : content.series()) {
            Color colour = look.lineColour(series.tone());
            switch (series.shape()) {
                case LINE, STEPS -> {
                    if (shown > 2 * pixels) {
                        columns(space, series.values(), colour);
                    } else {
                        line(space, series, colour, lines);
                    }
                    lines++;
                }
                case POINTS -> points(space, series.values(), colour, lines++, shown > pixels / look.size());
                default -> {}
            }
        }
        Marks.drawGuides(space, content.guides(), lines, fromZero());
    }

    private void band(Space space, TimeSeries series, Color tint) {
        int from = -1;
        for (int i = 0; i <= x.steps(); i++) {
            boolean there = i < x.steps() && !Double.isNaN(series.values().get(i));
            if (there && from < 0) {
                from = i;
            } else if (!there && from >= 0) {
                Path2D path = new Path2D.Double();
                outline(space, path, from, i, series.upper(), 1);
                backwards(space, path, from, i, series.values(), 1);
                space.fill(path, tint);
                from = -1;
            }
        }
    }

    private void stacks(Space space, int bundle) {
        int bundles = (x.steps() + bundle - 1) / bundle;
        Stack stack = new Stack(bundles);
        int fills = 0;
        for (TimeSeries series : content.series()) {
            if (!isStacked(series)) {
                continue;
            }
            Numbers values = bundle == 1 ? series.values() : means(series.values(), bundle, bundles);
            Numbers bottomBefore = stack.bottom();
            Numbers topBefore = stack.top();
            stack.push(values);
            java.awt.Paint paint = look.fill(series.tone(), fills++);
            if (series.shape() == Shape.AREA) {
                area(space, topBefore, stack.top(), bundle, paint);
                area(space, bottomBefore, stack.bottom(), bundle, paint);
            } else {
                Numbers top = stack.top();
                Numbers bottom = stack.bottom();
                bars(space, bundle, topBefore, top, paint);
                bars(space, bundle, bottomBefore, bottom, paint);
            }
        }
    }

    private void bars(Space space, int bundle, Numbers from, Numbers to, java.awt.Paint paint) {
        double hours = bundle * stepHours;
        // So thin that a gap between them would only make their colour pale.
        boolean thin = space.x(hours) - space.x(0) < THINNEST;
        double half = space.atMostABar((thin ? 1 : 0.8) * hours) / 2;
        Runnable all = () -> {
            for (int i = 0; i < to.size(); i++) {
                double middle = (i + 0.5) * hours;
                space.bar(middle - half, Math.min(middle + half, x.length()), from.get(i), to.get(i), paint);
            }
        };
        if (thin) {
            space.sharp(all);
        } else {
            all.run();
        }
    }

    private void area(Space space, Numbers from, Numbers to, int bundle, java.awt.Paint paint) {
        if (!from.equals(to)) {
            Path2D path = new Path2D.Double();
            outline(space, path, 0, to.size(), to, bundle);
            backwards(space, path, 0, from.size(), from, bundle);
            space.fill(path, paint);
        }
    }

    /** From the left edge of a stretch through the middles of its steps to its right edge. */
    private void outline(Space space, Path2D path, int from, int to, Numbers values, int bundle) {
        path.moveTo(edge(space, from, bundle), space.y(values.get(from)));
        for (int i = from; i < to; i++) {
            path.lineTo(middle(space, i, bundle), space.y(values.get(i)));
        }
        path.lineTo(edge(space, to, bundle), space.y(values.get(to - 1)));
    }

    private void backwards(Space space, Path2D path, int from, int to, Numbers values, int bundle) {
        path.lineTo(edge(space, to, bundle), space.y(values.get(to - 1)));
        for (int i = to - 1; i >= from; i--) {
            path.lineTo(middle(space, i, bundle), space.y(values.get(i)));
        }
        path.lineTo(edge(space, from, bundle), space.y(values.get(from)));
        path.closePath();
    }

    private double edge(Space space, int step, int bundle) {
        return space.x(Math.min((double) step * bundle * stepHours, x.length()));
    }

    private double middle(Space space, int step, int bundle) {
        return space.x(Math.min((step + 0.5) * bundle * stepHours, x.length()));
    }

    private static Numbers means(Numbers values, int bundle, int bundles) {
        return Numbers.of(bundles, i -> {
            double sum = 0;
            int count = 0;
            for (int step = i * bundle; step < Math.min((i + 1) * bundle, values.size()); step++) {
                if (!Double.isNaN(values.get(step))) {
                    sum += values.get(step);
                    count++;
                }
            }
            return count == 0 ? Double.NaN : sum / count;
        });
    }

    /** Joins the middles of the steps, or is level over each; a gap parts it. */
    private void line(Space space, TimeSeries series, Color colour, int index) {
        Numbers values = series.values();
        double step = edge(space, 1, 1) - edge(space, 0, 1);
        boolean wide = step > 1.5 * look.size();
        Path2D path = new Path2D.Double();
        for (int i = 0; i < values.size(); i++) {
            if (isGap(values, i)) {
                continue;
            }
            boolean begins = isGap(values, i - 1);
            boolean alone = begins && isGap(values, i + 1);
            double y = space.y(values.get(i));
            if (series.shape() == Shape.STEPS || alone && wide) {
                Space.join(path, begins, edge(space, i, 1), y);
                path.lineTo(edge(space, i + 1, 1), y);
            } else if (alone) {
                space.mark(look.mark(index, 1), middle(space, i, 1), y, colour);
            } else {
                Space.join(path, begins, middle(space, i, 1), y);
            }
        }
        // A line that goes up and down from bar to bar would hide them.
        if (fromZero() && step > 0.5 * look.size()) {
            space.drawOnFills(path, colour, look.line(index));
        } else {
            space.draw(path, colour, look.line(index));
        }
    }

    private static boolean isGap(Numbers values, int at) {
        return at < 0 || at >= values.size() || Double.isNaN(values.get(at));
    }

    /** One stroke a pixel, from the least to the greatest value of its steps. */
    private void columns(Space space, Numbers values, Color colour) {
        int left = (int) Math.floor(space.area().getMinX());
        Extent[] columns = new Extent[(int) Math.ceil(space.area().getWidth()) + 1];
        for (int i = 0; i < values.size(); i++) {
            int column = (int) Math.floor(middle(space, i, 1)) - left;
            if (column >= 0 && column < columns.length && !Double.isNaN(values.get(i))) {
                columns[column] = (columns[column] == null ? new Extent() : columns[column]).add(values.get(i));
            }
        }
        Path2D path = new Path2D.Double();
        boolean begins = true;
        for (int column = 0; column < columns.length; column++) {
            if (columns[column] != null) {
                Space.join(path, begins, left + column, space.y(columns[column].low()));
                path.lineTo(left + column, space.y(columns[column].high()));
                begins = false;
            }
        }
        space.draw(path, colour, look.thin());
    }

    private void points(Space space, Numbers values, Color colour, int index, boolean dense) {
        java.awt.Shape mark = look.mark(index, dense ? 0.4 : 1);
        for (int i = 0; i < values.size(); i++) {
            if (!Double.isNaN(values.get(i))) {
                space.mark(mark, middle(space, i, 1), space.y(values.get(i)), colour, !dense);
            }
        }
    }

    @Override
    public Optional<Reading> read(double hours, double value) {
        int step = (int) Math.floor(hours / stepHours);
        return step < 0 || step >= x.steps() ? Optional.empty() : Optional.of(tell(0, step));
    }

    @Override
    public int columns(int row) {
        return x.steps();
    }

    @Override
    public double x(int row, int step) {
        return Math.min((step + 0.5) * stepHours, x.length());
    }

    @Override
    public Reading tell(int row, int step) {
        List<String> values = new ArrayList<>();
        for (TimeSeries series : content.series()) {
            double number = series.values().get(step);
            values.add(
                    series.shape() == Shape.BAND
                            ? series.name() + ": " + Ticks.value(number) + " to "
                                    + Ticks.value(series.upper().get(step)) + " " + y.unit()
                            : Marks.value(series.name(), number, y));
        }
        return new Reading(Clock.moment(x, step), values);
    }
}
