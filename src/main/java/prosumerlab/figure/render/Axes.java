package prosumerlab.figure.render;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import prosumerlab.figure.Axis;

/** JFreeChart's axes from ours: round ticks that leave room between them, whole hours and days. */
final class Axes {
    private static final double DAY = 24;
    private static final double LONGEST_IN_HOURS = 72;
    private static final double[] HOURS = {0.25, 0.5, 1, 2, 3, 6, 12, DAY};
    private static final double[] DAYS = {1, 2, 7, 14, 28, 56, 91, 182, 364};
    /** Numbers of one sign begin at zero unless they are this far from it. */
    private static final double NEAR_ZERO = 0.35;

    /** Names that are written upright take no more than this share of the height. */
    private static final double LONGEST_UPRIGHT = 0.3;

    private static final double FEWEST_TICKS = 2.5;
    /** A short axis is written more densely, so that it has more than two numbers. */
    private static final double TICKS_OF_A_SHORT_AXIS = 4;

    private static final double HEADROOM = 0.04;

    private final Look look;
    private final double height;

    /**
     * @param height of the whole plot in points
     */
    Axes(Look look, double height) {
        this.look = look;
        this.height = height;
    }

    /**
     * The axis for {@code axis}.
     *
     * @param extent what it must hold, if it is one of numbers
     * @param length in points, about
     * @param zoom from which to which share of the whole
     * @param across whether it runs from left to right
     */
    ValueAxis axis(Axis axis, Extent extent, boolean fromZero, double length, double[] zoom, boolean across) {
        double lines = length / look.size();
        double most = Math.max(
                FEWEST_TICKS,
                across ? lines / 4.2 : Math.max(lines / 2.6, Math.min(TICKS_OF_A_SHORT_AXIS, lines / 1.6)));
        NumberAxis drawn;
        if (axis instanceof Axis.Names names) {
            drawn = new NameAxis(names.label(), names.names(), height * LONGEST_UPRIGHT);
            zoom(drawn, zoom);
        } else if (axis instanceof Axis.Hours hours) {
            drawn = hours(hours, zoom, most);
        } else {
            drawn = values((Axis.Values) axis, extent, fromZero, zoom, most, across);
        }
        dress(drawn);
        return drawn;
    }

    private void dress(NumberAxis axis) {
        double size = look.size();
        if (look.thumbnail()) {
            axis.setLabel(null);
        }
        axis.setLabelFont(look.text());
        axis.setLabelPaint(look.colours().text());
        axis.setTickLabelFont(look.small());
        axis.setTickLabelPaint(look.colours().text());
        axis.setTickMarkPaint(look.colours().muted());
        axis.setTickMarkStroke(look.thin());
        axis.setTickMarkOutsideLength((float) (size * 0.25));
        axis.setAxisLinePaint(look.colours().muted());
        axis.setAxisLineStroke(look.thin());
        axis.setTickLabelInsets(new RectangleInsets(size * 0.12, size * 0.2, size * 0.12, size * 0.2));
        axis.setLabelInsets(new RectangleInsets(size * 0.3, size * 0.2, size * 0.2, size * 0.3));
    }

    private static void zoom(NumberAxis axis, double[] zoom) {
        double low = axis.getLowerBound();
        double high = axis.getUpperBound();
        double length = high - low;
        // The ends as they are, or a tick on one is lost to rounding.
        axis.setRange(low + zoom[0] * length, zoom[1] == 1 ? high : low + zoom[1] * length);
    }

    private static NumberAxis hours(Axis.Hours hours, double[] zoom, double most) {
        boolean days = hours.length() > LONGEST_IN_HOURS;
        NumberAxis axis = new NumberAxis(days ? "Day of the run" : hours.label());
        axis.setAutoRange(false);
        axis.setRange(0, hours.length());
        zoom(axis, zoom);
        double length = axis.getRange().getLength();
        if (days && length > LONGEST_IN_HOURS) {
            axis.setTickUnit(new NumberTickUnit(round(DAYS, length / DAY, most) * DAY, new DayFormat()));
        } else {
            double distance = Math.max(hours.grid().stepHours(), round(HOURS, length, most));
            axis.setLabel(hours.label());
            axis.setTickUnit(new NumberTickUnit(distance, Ticks.decimals(distance < 0.25 ? 2 : distance < 1 ? 1 : 0)));
        }
        return axis;
    }

    /** The least of {@code distances} that parts {@code length} into at most {@code most} pieces. */
    private static double round(double[] distances, double length, double most) {
        for (double distance : distances) {
            if (length / distance <= most) {
                return distance;
            }
        }
        double last = distances[distances.length - 1];
        return last * Math.ceil(length / last / most);
    }

    private static NumberAxis values(
            Axis.Values values, Extent extent, boolean fromZero, double[] zoom, double most, boolean across) {
        double low = extent.low();
        double high = extent.high();
        if (fromZero || !across && low > 0 && low < NEAR_ZERO * high) {
            low = Math.min(0, low);
        }
        if (fromZero || !across && high < 0 && high > NEAR_ZERO * low) {
            high = Math.max(0, high);
        }
        if (low == high) {
            high = low == 0 ? 1 : Math.max(0, low);
            low = Math.min(0, low);
        }
        NumberAxis axis = new NumberAxis(values.label());
        axis.setAutoRange(false);
        axis.setRange(range(values, low, high, most, across ? 0 : HEADROOM));
        zoom(axis, zoom);
        double shown = Ticks.distance(axis.getRange().getLength(), most, values.whole());
        axis.setTickUnit(new NumberTickUnit(shown, Ticks.format(shown)));
        return axis;
    }

    /** From tick to tick around {@code low} to {@code high}, or the ends that are set. */
    private static Range range(Axis.Values values, double low, double high, double most, double headroom) {
        double length = high - low;
        double distance = Ticks.distance(length, most, values.whole());
        while (true) {
            double from = values.low().orElse(end(low, -distance, length * headroom));
            double to = values.high().isPresent()
                    // A line at the greatest share there can be must not lie under the frame either.
                    ? values.high().getAsDouble() + (high < values.high().getAsDouble() ? 0 : length * headroom)
                    : end(high, distance, length * headroom);
            double wider = Ticks.distance(to - from, most, values.whole());
            if (to <= from || wider <= distance) {
                return new Range(from, to > from ? to : from + 1);
            }
            distance = wider;
        }
    }

    /** The tick at or beyond {@code value}, or so far beyond it that a line there does not lie under the frame. */
    private static double end(double value, double distance, double room) {
        double ticks = value / distance;
        if (Math.abs(ticks) < 1e-9) {
            return 0;
        }
        double tick = Math.ceil(ticks - 1e-9) * distance;
        return distance > 0 ? Math.max(tick, value + room) : Math.min(tick, value - room);
    }

    /** Hours since the start as whole days. */
    private static final class DayFormat extends NumberFormat {
        private static final long serialVersionUID = 1;

        @Override
        public StringBuffer format(double hours, StringBuffer out, FieldPosition position) {
            return out.append(Math.round(hours / DAY));
        }

        @Override
        public StringBuffer format(long hours, StringBuffer out, FieldPosition position) {
            return format((double) hours, out, position);
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException();
        }
    }
}
