package prosumerlab.figure.render;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis of names, each in the middle of its place. Numbers that are too many are thinned out to every second, fifth, tenth …;
 * other names are turned upright, and shortened if they are very long.
 */
final class NameAxis extends NumberAxis {
    private static final long serialVersionUID = 1;
    private static final int[] ROUND = {
        1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10000, 20000, 50000
    };
    private static final double LONGEST_UPRIGHT = 0.3;

    private final String[] names;
    private final boolean numbers;

    NameAxis(String label, List<String> names) {
        super(label);
        this.names = names.toArray(String[]::new);
        numbers = names.stream().allMatch(name -> name.matches("\\d+"));
        setAutoRange(false);
        setRange(-0.5, Math.max(1, names.size()) - 0.5);
        setTickMarksVisible(false);
    }

    @Override
    protected List<NumberTick> refreshTicksHorizontal(Graphics2D g2, Rectangle2D dataArea, RectangleEdge edge) {
        FontMetrics metrics = g2.getFontMetrics(getTickLabelFont());
        double room = dataArea.getWidth() / getRange().getLength();
        double widest = 0;
        for (String name : names) {
            widest = Math.max(widest, metrics.stringWidth(name));
        }
        double gap = metrics.charWidth('0') * 1.2;
        boolean upright = !numbers && widest + gap > room;
        setVerticalTickLabels(upright);
        int every = every(upright ? metrics.getHeight() : widest + gap, room);
        List<NumberTick> ticks = new ArrayList<>();
        for (int i = first(every); i < end(); i += every) {
            ticks.add(
                    upright
                            ? new NumberTick(
                                    i,
                                    shortened(names[i], metrics, dataArea.getHeight() * LONGEST_UPRIGHT),
                                    TextAnchor.CENTER_RIGHT,
                                    TextAnchor.CENTER_RIGHT,
                                    -Math.PI / 2)
                            : new NumberTick(i, names[i], TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
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
            String name = shortened(names[i], metrics, dataArea.getWidth() * LONGEST_UPRIGHT);
            ticks.add(new NumberTick(i, name, TextAnchor.CENTER_RIGHT, TextAnchor.CENTER, 0));
        }
        return ticks;
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
