package prosumerlab.ui.kit;

import javafx.scene.chart.NumberAxis;
import javafx.util.StringConverter;
import prosumerlab.domain.TimeGrid;

/** Axes with fixed bounds: the whole run from left to right, and upwards a round number above the highest value. */
final class HourAxes {
    private static final double[] HOUR_TICKS = {1, 3, 6, 12, 24, 48, 168, 336, 720, 1440, 2880, 5760};
    private static final double[] ROUND = {1, 2, 5, 10};
    private static final double MOST_TICKS = 9;
    private static final double HEADROOM = 1.02;
    private static final double MOST_LEVELS = 5;
    private static final double HOURS_PER_DAY = 24;
    private static final double LONGEST_IN_HOURS = 72;

    private final NumberAxis x = fixed();
    private final NumberAxis y = fixed();
    private final double least;
    private final double most;

    /**
     * @param least the axis reaches up to this at least
     * @param most the axis reaches up to this at most: no value is higher
     */
    HourAxes(String yLabel, double least, double most) {
        this.least = least;
        this.most = most;
        y.setLabel(yLabel);
    }

    NumberAxis x() {
        return x;
    }

    NumberAxis y() {
        return y;
    }

    /** Spans all of {@code grid}: in hours if it is short, in days if it is long. */
    void span(TimeGrid grid) {
        double hours = grid.steps() * grid.stepHours();
        boolean inDays = hours > LONGEST_IN_HOURS;
        x.setLabel(inDays ? "Day" : "Hour");
        x.setLowerBound(0);
        x.setUpperBound(hours);
        double tick = HOUR_TICKS[HOUR_TICKS.length - 1] * Math.ceil(hours / 50_000);
        for (int i = HOUR_TICKS.length - 1; i >= 0 && hours / HOUR_TICKS[i] <= MOST_TICKS; i--) {
            tick = HOUR_TICKS[i];
        }
        x.setTickUnit(tick);
        x.setTickLabelFormatter(new Plain(inDays ? HOURS_PER_DAY : 1, 0));
    }

    /** Makes room for everything from {@code lowest} to {@code highest}, and for 0; from 0 to 1 while there is nothing. */
    void reach(double lowest, double highest) {
        // A line at the very top would be half hidden.
        double top = Math.min(most, Math.max(least, HEADROOM * highest));
        double bottom = Math.min(0, lowest);
        if (top == bottom) {
            top = 1;
        }
        double span = top - bottom;
        double power = Math.pow(10, Math.floor(Math.log10(span / MOST_LEVELS)));
        double tick = power;
        for (double round : ROUND) {
            tick = power * round;
            if (span / tick <= MOST_LEVELS) {
                break;
            }
        }
        y.setLowerBound(tick * Math.floor(bottom / tick));
        y.setTickUnit(tick);
        y.setUpperBound(tick * Math.max(1, Math.ceil(top / tick - 1e-9)));
        y.setTickLabelFormatter(new Plain(1, (int) Math.max(0, -Math.floor(Math.log10(tick) + 1e-9))));
    }

    private static NumberAxis fixed() {
        NumberAxis axis = new NumberAxis(0, 1, 1);
        axis.setAutoRanging(false);
        axis.setAnimated(false);
        axis.setMinorTickVisible(false);
        return axis;
    }

    /** Numbers with a point in every locale; toolkit's own follow the locale of the machine. */
    private static final class Plain extends StringConverter<Number> {
        private final double divisor;
        private final int decimals;

        Plain(double divisor, int decimals) {
            this.divisor = divisor;
            this.decimals = decimals;
        }

        @Override
        public String toString(Number value) {
            return Formats.decimal(value.doubleValue() / divisor, decimals);
        }

        @Override
        public Number fromString(String text) {
            return Double.parseDouble(text) * divisor;
        }
    }
}
