package prosumerlab.figure.render;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis of names, each in the middle of its place. Words are broken into lines, and turned upright where even that needs too
 * much room, as are the numbers of homes; what is too much even so is thinned out to every second, fifth, tenth …
 */
final class NameAxis extends NumberAxis {
    private static final long serialVersionUID = 1;
    private static final int[] ROUND = {
        1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10000, 20000, 50000
    };
    private static final int MOST_LINES = 4;
    private static final double LONGEST_BESIDE = 0.3;

    private final String[] names;
    private final boolean numbers;
    /** Whether those between the numbers that are written can be guessed. */
    private final boolean regular;

    private final double longestUpright;
    /** How many lines the longest name was broken into; 1 for numbers and upright names. */
    private int lines = 1;

    /**
     * @param longestUpright most that a name may take below the axis, in points
     */
    NameAxis(String label, List<String> names, double longestUpright) {
        super(label);
        this.longestUpright = longestUpright;
        this.names = names.toArray(String[]::new);
        numbers = names.stream().allMatch(name -> name.matches("-?[0-9]{1,9}"));
        regular = numbers && areRegular(names);
        setAutoRange(false);
        setRange(-0.5, Math.max(1, names.size()) - 0.5);
        setTickMarksVisible(false);
    }

    private static boolean areRegular(List<String> numbers) {
        for (int i = 2; i < numbers.size(); i++) {
            int last = Integer.parseInt(numbers.get(i - 1));
            if (Integer.parseInt(numbers.get(i)) - last != last - Integer.parseInt(numbers.get(i - 2))) {
                return false;
            }
        }
        return true;
    }

    @Override
    protected List<NumberTick> refreshTicksHorizontal(Graphics2D g2, Rectangle2D dataArea, RectangleEdge edge) {
        FontMetrics metrics = g2.getFontMetrics(getTickLabelFont());
        double room = dataArea.getWidth() / getRange().getLength();
        double gap = metrics.charWidth('0') * 1.2;
        double widest = 0;
        double closest = 0;
        double before = 0;
        lines = 1;
        for (String name : names) {
            List<String> broken = broken(name, metrics, room - gap);
            lines = Math.max(lines, broken.size());
            double width =
                    broken.stream().mapToDouble(metrics::stringWidth).max().orElse(0);
            closest = Math.max(closest, (before + width) / 2 + gap);
            widest = Math.max(widest, width + gap);
            before = width;
        }
        boolean upright = numbers
                ? !regular && widest > room && metrics.getHeight() <= room
                // A long word may reach into the places of short ones beside it.
                : closest > room || widest > 2 * room || lines > MOST_LINES;
        setVerticalTickLabels(upright);
        if (upright) {
            lines = 1;
        }
        int every = upright ? every(metrics.getHeight(), room) : numbers ? every(widest, room) : 1;
        List<NumberTick> ticks = new ArrayList<>();
        for (int i = first(every); i < end(); i += every) {
            // What has room stays as it is read: numbers beside a word.
            if (upright && (numbers || metrics.stringWidth(names[i]) + gap > room * every)) {
                String name = shortened(names[i], metrics, longestUpright);
                ticks.add(new NumberTick(i, name, TextAnchor.CENTER_RIGHT, TextAnchor.CENTER_RIGHT, -Math.PI / 2));
            } else {
                String name = upright ? names[i] : String.join("\n", broken(names[i], metrics, room - gap));
                ticks.add(new NumberTick(i, name, TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
            }
        }
        return ticks;
    }

    @Override
    protected List<NumberTick> refreshTicksVertical(Graphics2D g2, Rectangle2D dataArea, RectangleEdge edge) {
        FontMetrics metrics = g2.getFontMetrics(getTickLabelFont());
        int every = every(
                metrics.getHeight() * 1.15, dataArea.getHeight() / getRange().getLength());
        List<NumberTick> ticks = new ArrayList<>();
        for (int i = first(every); i < end(); i += every) {
            String name = shortened(names[i], metrics, dataArea.getWidth() * LONGEST_BESIDE);
            ticks.add(new NumberTick(i, name, TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    @Override
    @SuppressWarnings("rawtypes") // as declared by the library
    protected double findMaximumTickLabelHeight(List ticks, Graphics2D g2, Rectangle2D drawArea, boolean vertical) {
        double one = super.findMaximumTickLabelHeight(ticks, g2, drawArea, vertical);
        return lines == 1
                ? one
                : one + (lines - 1) * g2.getFontMetrics(getTickLabelFont()).getHeight();
    }

    /** As the library, but for names of several lines, which it would write in one. */
    @Override
    protected AxisState drawTickMarksAndLabels(
            Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge) {
        if (edge != RectangleEdge.BOTTOM || !isTickLabelsVisible()) {
            return super.drawTickMarksAndLabels(g2, cursor, plotArea, dataArea, edge);
        }
        List<NumberTick> ticks = refreshTicksHorizontal(g2, dataArea, edge);
        if (lines == 1) {
            return super.drawTickMarksAndLabels(g2, cursor, plotArea, dataArea, edge);
        }
        FontMetrics metrics = g2.getFontMetrics(getTickLabelFont());
        g2.setFont(getTickLabelFont());
        g2.setPaint(getTickLabelPaint());
        double top = cursor + getTickLabelInsets().getTop();
        for (NumberTick tick : ticks) {
            double middle = valueToJava2D(tick.getValue(), dataArea, edge);
            double base = top + metrics.getAscent();
            for (String line : tick.getText().split("\n")) {
                g2.drawString(line, (float) (middle - metrics.stringWidth(line) / 2.0), (float) base);
                base += metrics.getHeight();
            }
        }
        AxisState state = new AxisState(cursor);
        state.setTicks(ticks);
        state.cursorDown(findMaximumTickLabelHeight(ticks, g2, plotArea, false));
        return state;
    }

    private int first(int every) {
        int first = Math.max(0, (int) Math.ceil(getLowerBound()));
        return (first + every - 1) / every * every;
    }

    private int end() {
        return Math.min(names.length, (int) Math.floor(getUpperBound()) + 1);
    }

    private static int every(double needed, double room) {
        for (int every : ROUND) {
            if (every * room >= needed) {
                return every;
            }
        }
        return Integer.MAX_VALUE / 4;
    }

    /** {@code name} in lines of at most {@code room}, as far as its words allow. */
    private List<String> broken(String name, FontMetrics metrics, double room) {
        if (numbers || metrics.stringWidth(name) <= room) {
            return List.of(name);
        }
        List<String> broken = new ArrayList<>();
        String line = "";
        for (String word : name.split(" ")) {
            String longer = line.isEmpty() ? word : line + ' ' + word;
            if (!line.isEmpty() && metrics.stringWidth(longer) > room) {
                broken.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        broken.add(line);
        return broken;
    }

    private static String shortened(String name, FontMetrics metrics, double room) {
        if (metrics.stringWidth(name) <= room) {
            return name;
        }
        int length = name.length();
        while (length > 1 && metrics.stringWidth(name.substring(0, length) + "…") > room) {
            length--;
        }
        return name.substring(0, length).strip() + "…";
    }
}
