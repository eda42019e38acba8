package prosumerlab.figure;

import java.util.List;
import java.util.OptionalDouble;
import prosumerlab.domain.TimeGrid;

/** An axis: what it measures, in which unit, and how far it reaches. */
public sealed interface Axis {
    /** What it measures, such as "Energy per hour". */
    String title();

    /** Such as "kWh"; empty if there is none. */
    String unit();

    /** Title and unit, as written beside the axis. */
    default String label() {
        return unit().isEmpty() ? title() : title() + " (" + unit() + ")";
    }

    /**
     * Numbers.
     *
     * @param whole whether they are counts, so that a tick lies on whole numbers only
     * @param low where it starts; if empty, as the data needs, and at 0 if the data is near
     * @param high where it ends; if empty, as the data needs
     */
    record Values(String title, String unit, boolean whole, OptionalDouble low, OptionalDouble high) implements Axis {}

    /**
     * Time, as hours since the start of the first step: shown step {@code i} fills {@code i · stepHours} to {@code (i + 1) · stepHours}.
     * Ticks lie on whole hours, days or months.
     *
     * @param grid of the run
     * @param first the step at its left end
     * @param steps how many of them are shown
     * @param merged how many steps of the grid make one that is shown: more than one in a picture of a long run
     */
    record Hours(String title, TimeGrid grid, int first, int steps, int merged) implements Axis {
        /** From the first step of a run. */
        public Hours(String title, TimeGrid grid, int steps) {
            this(title, grid, 0, steps, 1);
        }

        /** The first step of the grid that the {@code column}-th shown step holds. */
        public int step(int column) {
            return first + column * merged;
        }

        /** The length of a shown step in hours. */
        public double stepHours() {
            return grid.stepHours() * merged;
        }

        @Override
        public String unit() {
            return "h";
        }

        /** Hours from its left to its right end. */
        public double length() {
            return steps * stepHours();
        }
    }

    /** Names side by side: homes, miners, hours of a day. Where they are too many, only some are written. */
    record Names(String title, List<String> names) implements Axis {
        public Names {
            names = List.copyOf(names);
        }

        @Override
        public String unit() {
            return "";
        }
    }

    /** An axis as long as the data needs. */
    static Axis values(String title, String unit) {
        return new Values(title, unit, false, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** An axis from {@code low} to {@code high}. */
    static Axis values(String title, String unit, double low, double high) {
        return new Values(title, unit, false, OptionalDouble.of(low), OptionalDouble.of(high));
    }

    /** Whole numbers from 0. */
    static Axis counts(String title, String unit) {
        return new Values(title, unit, true, OptionalDouble.of(0), OptionalDouble.empty());
    }

    /** The recorded hours of {@code source}. */
    static Axis hours(FigureSource source) {
        return new Hours("Hour of the run", source.grid(), source.steps());
    }

    static Axis names(String title, List<String> names) {
        return new Names(title, names);
    }
}
