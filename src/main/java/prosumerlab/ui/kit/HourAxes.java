package prosumerlab.ui.kit;

import java.util.Locale;
import javafx.scene.chart.NumberAxis;
import javafx.util.StringConverter;
import prosumerlab.domain.TimeGrid;

/** Axes with fixed bounds: the whole run from left to right, and upwards a round number above the highest value. */
final class HourAxes {
    private static final double[] HOUR_TICKS = {1, 3, 6, 12, 24, 48, 168, 336, 720, 1440, 2880, 5760};
    private static final double MOST_TICKS = 9;
    private static final double HOURS_PER_DAY = 24;
    private static final double LONGEST_IN_HOURS = 72;

    private final NumberAxis x = fixed();
    private final NumberAxis y = fixed();

    HourAxes(String yLabel) {
        y.setLabel(yLabel);
        y.setMinorTickVisible(false);
        x.setMinorTickVisible(false);
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
        x.setTickLabelFormatter(new Whole(inDays ? HOURS_PER_DAY : 1));
        x.setLowerBound(0);
        x.setUpperBound(hours);
        double tick = HOUR_TICKS[HOUR_TICKS.length - 1] * Math.ceil(hours / 50_000);
        for (int i = HOUR_TICKS.length - 1; i >= 0 && hours / HOUR_TICKS[i] <= MOST_TICKS; i--) {
            tick = HOUR_TICKS[i];
        }
        x.setTickUnit(tick);
        reach(0);
    }

    /** Makes room for {@code highest}; from 0 to 1 while there is nothing. */
    void reach(double highest) {
        double tick = highest > 0 ? Math.pow(10, Math.floor(Math.log10(highest / 2))) : 1;
        double[] steps = {1, 2, 5, 10};
        for (double step : steps) {
            if (highest / (tick * step) <= 5) {
                tick *= step;
                break;
            }
        }
        y.setLowerBound(0);
        y.setTickUnit(tick);
        y.setUpperBound(tick * Math.max(1, Math.ceil(highest / tick)));
    }

    private static NumberAxis fixed() {
        NumberAxis axis = new NumberAxis(0, 1, 1);
        axis.setAutoRanging(false);
        axis.setAnimated(false);
        return axis;
    }

    private static final class Whole extends StringConverter<Number> {
        private final double divisor;

        Whole(double divisor) {
            this.divisor = divisor;
        }

        @Override
        public String toString(Number value) {
            return String.format(Locale.ROOT, "%.0f", value.doubleValue() / divisor);
        }

        @Override
        public Number fromString(String text) {
            return Double.parseDouble(text) * divisor;
        }
    }
}
