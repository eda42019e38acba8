package prosumerlab.figure.catalogue.kit;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import prosumerlab.domain.Micro;
import prosumerlab.domain.TimeGrid;
import prosumerlab.figure.Axis;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Numbers;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;

/**
 * The recorded steps from left to right: each in a column of its own, or where they are too many for a picture, those of an
 * hour, a day, a week or four weeks together, as far as these are over.
 */
public final class TimeColumns {
    private static final int MOST = 400;
    private static final int[] HOURS = {1, 24, 7 * 24, 28 * 24};
    private static final String[] NAMES = {"hour", "day", "week", "four weeks"};

    private final TimeGrid grid;
    private final int first;
    private final List<HourRecord> hours;
    private final int width;
    private final String name;

    private TimeColumns(FigureSource source, int first, int end, int width, String name) {
        this.grid = source.grid();
        this.first = first;
        this.hours = source.hours().subList(first, end);
        this.width = width;
        this.name = name;
    }

    /** As fine as a picture can show it. */
    public static TimeColumns of(FigureSource source) {
        TimeGrid grid = source.grid();
        if (source.steps() <= MOST) {
            return new TimeColumns(source, 0, source.steps(), 1, nameOfAStep(grid));
        }
        int chosen = 0;
        while (chosen < HOURS.length - 1 && columns(source.steps(), HOURS[chosen] * grid.stepsPerHour()) > MOST) {
            chosen++;
        }
        return new TimeColumns(source, 0, source.steps(), HOURS[chosen] * grid.stepsPerHour(), NAMES[chosen]);
    }

    /** The day of {@code step}, as far as it was recorded. */
    public static TimeColumns ofDay(FigureSource source, int step) {
        int steps = HOURS[1] * source.grid().stepsPerHour();
        int first = step / steps * steps;
        return new TimeColumns(source, first, Math.min(first + steps, source.steps()), 1, nameOfAStep(source.grid()));
    }

    private static String nameOfAStep(TimeGrid grid) {
        return grid.stepsPerHour() == 1 ? NAMES[0] : grid.stepMinutes() + " min";
    }

    private static int columns(int steps, int width) {
        return (steps + width - 1) / width;
    }

    /** How many columns there are. */
    public int size() {
        // A last day of a few hours would look like one of little sun.
        return Math.max(1, hours.size() / width);
    }

    /** How many steps a column has. */
    public int width() {
        return width;
    }

    /** The axis of these columns. */
    public Axis axis() {
        return new Axis.Hours(first == 0 ? "Hour of the run" : "Hour of the day", grid, first, size(), width);
    }

    /** What a column is, such as "hour". */
    public String name() {
        return name;
    }

    /** A title such as "Energy per hour". */
    public String per(String what) {
        return what + " per " + name;
    }

    /** {@code what}, with the words that it is the mean over each column if a column has several steps. */
    public String mean(String what) {
        return width == 1 ? what : what + ", mean of each " + name;
    }

    /** {@code what}, with the words that it is as at the end of each column if a column has several steps. */
    public String last(String what) {
        return width == 1 ? what : what + ", end of each " + name;
    }

    /** The steps of a column. */
    public List<HourRecord> steps(int column) {
        return hours.subList(column * width, Math.min((column + 1) * width, hours.size()));
    }

    /** A number for the steps of each column. */
    public Numbers each(ToDoubleFunction<List<HourRecord>> value) {
        return Numbers.of(size(), column -> value.applyAsDouble(steps(column)));
    }

    /** The sum of millionths in each column, in their unit. */
    public Numbers sum(ToLongFunction<HourRecord> micros) {
        return each(steps -> Micro.toDouble(total(steps, micros)));
    }

    /** The sum of {@code quantity} over all homes in each column, in its unit. */
    public Numbers total(Quantity quantity) {
        return sum(hour -> hour.homes().total(quantity));
    }

    /** The sum of counts in each column. */
    public Numbers count(ToLongFunction<HourRecord> counts) {
        return each(steps -> total(steps, counts));
    }

    /** The mean over the steps of each column. */
    public Numbers mean(ToDoubleFunction<HourRecord> value) {
        return each(steps -> steps.stream().mapToDouble(value).average().orElse(Double.NaN));
    }

    /** The sum of millionths since the start of the run at the end of each column, in their unit. */
    public Numbers sumSoFar(ToLongFunction<HourRecord> micros) {
        long[] sums = new long[size()];
        long sum = 0;
        for (int column = 0; column < sums.length; column++) {
            sum += total(steps(column), micros);
            sums[column] = sum;
        }
        return Numbers.of(sums.length, column -> Micro.toDouble(sums[column]));
    }

    /** The value at the last step of each column. */
    public Numbers last(ToDoubleFunction<HourRecord> value) {
        return each(steps -> value.applyAsDouble(steps.get(steps.size() - 1)));
    }

    /** {@code factor} times the sum of one over the sum of the other; no value where the other is 0. */
    public Numbers ratio(double factor, ToLongFunction<HourRecord> numerator, ToLongFunction<HourRecord> denominator) {
        return each(steps -> {
            long whole = total(steps, denominator);
            return whole == 0 ? Double.NaN : factor * total(steps, numerator) / whole;
        });
    }

    private static long total(List<HourRecord> steps, ToLongFunction<HourRecord> value) {
        long sum = 0;
        for (HourRecord step : steps) {
            sum += value.applyAsLong(step);
        }
        return sum;
    }
}
