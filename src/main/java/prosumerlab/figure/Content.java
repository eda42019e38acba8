package prosumerlab.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What fills a figure, between its axes. */
public sealed interface Content {
    /**
     * Values step by step, over {@link Axis.Hours}. Areas and bars are stacked in their order, negative values downwards from
     * zero; bands lie behind and lines before them.
     */
    record OverTime(List<TimeSeries> series, List<Guide> guides) implements Content {
        public OverTime {
            series = List.copyOf(series);
            guides = List.copyOf(guides);
        }
    }

    /**
     * @param values one a step from step 0; NaN leaves a gap
     */
    record TimeSeries(String name, Tone tone, Shape shape, Numbers values, Numbers upper) {
        public TimeSeries(String name, Tone tone, Shape shape, Numbers values) {
            this(name, tone, shape, values, values);
        }

        /** The space from {@code lower} to {@code upper}, such as a quartile range. */
        public static TimeSeries band(String name, Tone tone, Numbers lower, Numbers upper) {
            return new TimeSeries(name, tone, Shape.BAND, lower, upper);
        }

        /** How a series over time is drawn. */
        public enum Shape {
            /** Joins the middles of the steps. */
            LINE,
            /** Level over each step: prices, limits. */
            STEPS,
            /** A mark in the middle of each step that has a value, not joined. */
            POINTS,
            /** Stacked areas. */
            AREA,
            /** Stacked bars. */
            BAR,
            /** Between {@code values} and {@code upper}. */
            BAND
        }
    }

    /** Curves and points over two axes of values. */
    record Curves(List<Curve> curves, List<Guide> guides) implements Content {
        public Curves {
            curves = List.copyOf(curves);
            guides = List.copyOf(guides);
        }
    }

    /**
     * @param x as many as {@code y}, from left to right for lines and steps; NaN leaves a gap
     */
    record Curve(String name, Tone tone, Shape shape, Numbers x, Numbers y) {
        /** How a curve is drawn. */
        public enum Shape {
            LINE,
            /** Joined, with a mark at each point: few offers, few rounds. */
            MARKED_LINE,
            /** Level from each point to the next one's x, then up or down: supply and demand. */
            STEPS,
            POINTS,
            /** A large mark, written beside with its name: the clearing point. */
            HIGHLIGHT
        }
    }

    /** Bars over the {@link Axis.Names} of the x axis. */
    record Bars(boolean stacked, List<Series> series, List<Guide> guides) implements Content {
        public Bars {
            series = List.copyOf(series);
            guides = List.copyOf(guides);
        }

        /**
         * @param marks whether it is drawn as marks before the bars (what chance expects, a mean) rather than as bars
         * @param values one a name; NaN leaves a gap
         */
        public record Series(String name, Tone tone, boolean marks, Numbers values) {
            public Series(String name, Tone tone, Numbers values) {
                this(name, tone, false, values);
            }
        }
    }

    /**
     * Counts in bins, side by side without gaps; several series are stacked.
     *
     * @param edges of the bins, ascending: one more than there are bins
     * @param curves drawn before the bins, such as a law's expectation
     */
    record Histogram(Numbers edges, List<Bars.Series> series, List<Curve> curves, List<Guide> guides)
            implements Content {
        public Histogram {
            series = List.copyOf(series);
            curves = List.copyOf(curves);
            guides = List.copyOf(guides);
        }
    }

    /** Box plots over the {@link Axis.Names} of the x axis: one a name, null where there is no data. */
    record Boxes(String name, Tone tone, List<Box> boxes, List<Guide> guides) implements Content {
        public Boxes {
            boxes = Collections.unmodifiableList(new ArrayList<>(boxes));
            guides = List.copyOf(guides);
        }
    }

    /** Five numbers of a distribution, its mean, and how many values it has. */
    record Box(long count, double low, double quartile1, double median, double quartile3, double high, double mean) {}

    /**
     * A value for each column of the x axis ({@link Axis.Hours} or {@link Axis.Names}) and each row of the y axis
     * ({@link Axis.Names}), as colours. Row 0 is at the top.
     */
    record HeatMap(Cells cells, Scale scale) implements Content {}

    /** Values by row and column, asked for when they are drawn: a year of 5,000 homes is never copied. */
    interface Cells {
        /** The value, or NaN for nothing; for a {@link Scale.Words} the number of the word. */
        double get(int row, int column);
    }

    /** What the colours of a heat map stand for. */
    sealed interface Scale {
        /**
         * From {@code low} to {@code high}, light to dark.
         *
         * @param diverging whether the colours part at 0 rather than rise from {@code low}
         */
        record Values(String title, String unit, double low, double high, boolean diverging) implements Scale {}

        /** One colour a word, by its number from 0. */
        record Words(String title, List<Word> words) implements Scale {
            public Words {
                words = List.copyOf(words);
            }
        }
    }

    /** A word of a scale, such as "banned"; a word without a tone is drawn as background. */
    record Word(String name, Optional<Tone> tone) {
        public static Word of(String name, Tone tone) {
            return new Word(name, Optional.of(tone));
        }

        public static Word background(String name) {
            return new Word(name, Optional.empty());
        }
    }

    /** Plots one above the other, each with its own axes: at most three. */
    record Panels(List<Panel> panels) implements Content {
        public Panels {
            panels = List.copyOf(panels);
        }
    }

    /**
     * @param content anything but {@link Panels}
     */
    record Panel(String title, Axis x, Axis y, Content content) {}

    /**
     * Nothing to show.
     *
     * @param reason why, and if possible what to do, in a sentence or two
     */
    record Empty(String reason) implements Content {}
}
