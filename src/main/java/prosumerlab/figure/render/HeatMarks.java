package prosumerlab.figure.render;

import java.awt.Color;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.ValueAxis;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content;
import prosumerlab.figure.Content.Scale;

/** Cells as colours. Where a pixel holds several cells, it shows their mean, or of words the last in their order. */
final class HeatMarks implements Marks {
    private static final int MOST_SAMPLES = 8;

    private final Axis x;
    private final Axis.Names y;
    private final Content.HeatMap content;
    private final Look look;
    private final int rows;
    private final int columns;
    private final double columnWidth;

    HeatMarks(Axis x, Axis.Names y, Content.HeatMap content, Look look) {
        this.x = x;
        this.y = y;
        this.content = content;
        this.look = look;
        rows = y.names().size();
        columns = x instanceof Axis.Hours hours
                ? hours.steps()
                : ((Axis.Names) x).names().size();
        columnWidth = x instanceof Axis.Hours hours ? hours.stepHours() : 1;
    }

    /** Where the first column begins on its axis: names have their middles on whole numbers. */
    private double start() {
        return x instanceof Axis.Hours ? 0 : -0.5;
    }

    @Override
    public Extent x() {
        return new Extent().add(start()).add(start() + columns * columnWidth);
    }

    @Override
    public Extent y() {
        return new Extent();
    }

    @Override
    public boolean fromZero() {
        return false;
    }

    @Override
    public void describe(Key key) {
        if (content.scale() instanceof Scale.Words words) {
            for (int i = 0; i < words.words().size(); i++) {
                key.fill(words.words().get(i).name(), paint(i));
            }
        }
    }

    /** The colour of {@code value}, or for a word in print its hatch. */
    Paint paint(double value) {
        if (Double.isNaN(value) || !(content.scale() instanceof Scale.Words words)) {
            return colour(value);
        }
        int word = (int) value;
        int before = (int) words.words().stream()
                .limit(word)
                .filter(earlier -> earlier.tone().isPresent())
                .count();
        return words.words()
                .get(word)
                .tone()
                .map(tone -> look.fill(tone, before))
                .orElse(look.colours().nothing());
    }

    private Color colour(double value) {
        Colours colours = look.colours();
        if (Double.isNaN(value)) {
            return colours.nothing();
        }
        Scale.Values scale = (Scale.Values) content.scale();
        if (scale.diverging()) {
            double reach = Math.max(Math.abs(scale.low()), Math.abs(scale.high()));
            return Colours.at(colours.diverging(), reach == 0 ? 0.5 : 0.5 + value / reach / 2);
        }
        double length = scale.high() - scale.low();
        return Colours.at(colours.rising(), length == 0 ? 0 : (value - scale.low()) / length);
    }

    @Override
    public void draw(Space space) {
        space.sharp(() -> cells(space));
        if (!look.thumbnail() && x instanceof Axis.Names && content.scale() instanceof Scale.Values scale) {
            new CellNumbers(space, this::colour, scale).write(content.cells(), rows, columns);
        }
        space.draw(space.area(), look.colours().muted(), look.thin());
    }

    private void cells(Space space) {
        int[] shownRows = shown(space.yAxis(), -0.5, 1, rows);
        int[] shownColumns = shown(space.xAxis(), start(), columnWidth, columns);
        int rowBundle = bundle(shownRows[1] - shownRows[0], space.area().getHeight());
        int columnBundle =
                bundle(shownColumns[1] - shownColumns[0], space.area().getWidth());
        for (int row = shownRows[0]; row < shownRows[1]; row += rowBundle) {
            int rowEnd = Math.min(row + rowBundle, rows);
            double top = space.y(row - 0.5);
            double bottom = space.y(rowEnd - 0.5);
            Paint paint = null;
            int from = shownColumns[0];
            for (int column = from; column < shownColumns[1]; column += columnBundle) {
                Paint next = paint(sample(row, rowEnd, column, Math.min(column + columnBundle, columns)));
                if (paint != null && !next.equals(paint)) {
                    cell(space, from, column, top, bottom, paint);
                    from = column;
                }
                paint = next;
            }
            if (paint != null) {
                cell(space, from, shownColumns[1], top, bottom, paint);
            }
        }
    }

    private void cell(Space space, int from, int to, double top, double bottom, Paint paint) {
        double left = space.x(start() + from * columnWidth);
        double right = space.x(start() + to * columnWidth);
        // Half a point more than its own, which the next cell covers: no hairline shows between them.
        space.fill(new Rectangle2D.Double(left, top, right - left + 0.5, bottom - top + 0.5), paint);
    }

    private static int[] shown(ValueAxis axis, double start, double width, int count) {
        int first = (int) Math.floor((axis.getLowerBound() - start) / width + 1e-9);
        int end = (int) Math.ceil((axis.getUpperBound() - start) / width - 1e-9);
        return new int[] {Math.max(0, first), Math.min(count, end)};
    }

    private static int bundle(int cells, double pixels) {
        return Math.max(1, (int) Math.ceil(cells / Math.max(1, pixels)));
    }

    private double sample(int rowFrom, int rowTo, int columnFrom, int columnTo) {
        if (rowTo - rowFrom == 1 && columnTo - columnFrom == 1) {
            return content.cells().get(rowFrom, columnFrom);
        }
        boolean words = content.scale() instanceof Scale.Words;
        int rowStep = words ? 1 : Math.max(1, (rowTo - rowFrom) / MOST_SAMPLES);
        int columnStep = words ? 1 : Math.max(1, (columnTo - columnFrom) / MOST_SAMPLES);
        double sum = 0;
        double last = Double.NaN;
        int count = 0;
        for (int row = rowFrom; row < rowTo; row += rowStep) {
            for (int column = columnFrom; column < columnTo; column += columnStep) {
                double value = content.cells().get(row, column);
                if (!Double.isNaN(value)) {
                    sum += value;
                    count++;
                    last = Double.isNaN(last) ? value : Math.max(last, value);
                }
            }
        }
        return count == 0 ? Double.NaN : words ? last : sum / count;
    }

    @Override
    public Optional<Reading> read(double at, double value) {
        int column = (int) Math.floor((at - start()) / columnWidth);
        int row = (int) Math.round(value);
        return column < 0 || column >= columns || row < 0 || row >= rows
                ? Optional.empty()
                : Optional.of(tell(row, column));
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns(int row) {
        return columns;
    }

    @Override
    public double x(int row, int column) {
        return start() + (column + 0.5) * columnWidth;
    }

    @Override
    public double y(int row, int column) {
        return row;
    }

    @Override
    public Reading tell(int row, int column) {
        String where = x instanceof Axis.Hours hours
                ? Clock.moment(hours, column)
                : x.title() + " " + ((Axis.Names) x).names().get(column);
        double number = content.cells().get(row, column);
        String text;
        if (content.scale() instanceof Scale.Words words) {
            text = words.title() + ": "
                    + (Double.isNaN(number)
                            ? "–"
                            : words.words().get((int) number).name());
        } else {
            Scale.Values scale = (Scale.Values) content.scale();
            text = scale.title() + ": " + Ticks.value(number) + " " + scale.unit();
        }
        return new Reading(y.title() + " " + y.names().get(row) + ", " + where, List.of(text.strip()));
    }
}
