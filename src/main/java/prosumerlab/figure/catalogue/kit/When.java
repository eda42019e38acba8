package prosumerlab.figure.catalogue.kit;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import prosumerlab.domain.TimeGrid;
import prosumerlab.figure.FigureSource;

/** A step in words. */
public final class When {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private When() {}

    /** Such as {@code 21 Apr}. */
    public static String day(FigureSource source, int step) {
        return DAY.format(source.grid().startOf(step));
    }

    /** Such as {@code 21 Apr 13:00–14:00}. */
    public static String of(FigureSource source, int step) {
        TimeGrid grid = source.grid();
        LocalDateTime start = grid.startOf(step);
        return DAY.format(start) + " " + CLOCK.format(start) + "–" + CLOCK.format(grid.startOf(step + 1));
    }
}
