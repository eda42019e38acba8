package prosumerlab.figure.render;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import prosumerlab.domain.TimeGrid;

/** Times as they are written in figures. */
final class Clock {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM ", Locale.ENGLISH);
    private static final double DAY_HOURS = 24;

    private Clock() {}

    /** When a step begins and ends, with the day where the run has several: {@code 22 Apr 13:00–14:00}. */
    static String moment(TimeGrid grid, int step) {
        boolean oneDay = grid.steps() * grid.stepHours() <= DAY_HOURS;
        return (oneDay ? "" : DAY.format(grid.startOf(step)))
                + TIME.format(grid.startOf(step))
                + "–"
                + TIME.format(grid.startOf(step + 1));
    }
}
