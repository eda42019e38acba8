package prosumerlab.figure.render;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import prosumerlab.domain.TimeGrid;
import prosumerlab.figure.Axis;

/** Times as they are written in figures. */
final class Clock {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final double DAY_HOURS = 24;

    private Clock() {}

    /**
     * When a shown step begins and ends, with the day where the run has several: {@code 22 Apr 13:00–14:00}; the days alone where
     * it is a day or more: {@code 22 Apr–28 Apr}.
     */
    static String moment(Axis.Hours axis, int step) {
        TimeGrid grid = axis.grid();
        boolean oneDay = grid.steps() * grid.stepHours() <= DAY_HOURS;
        LocalDateTime start = grid.startOf(axis.step(step));
        LocalDateTime end = grid.startOf(axis.step(step + 1));
        if (axis.stepHours() >= DAY_HOURS) {
            String first = DAY.format(start);
            String last = DAY.format(end.minusDays(1));
            return first.equals(last) ? first : first + "–" + last;
        }
        return (oneDay ? "" : DAY.format(start) + " ") + TIME.format(start) + "–" + TIME.format(end);
    }
}
