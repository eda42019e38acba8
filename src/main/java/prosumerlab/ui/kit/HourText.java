package prosumerlab.ui.kit;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prosumerlab.domain.TimeGrid;
import prosumerlab.ui.state.Shown;

/**
 * The ways in which people write an hour of a run: by its number ({@code 14}, {@code hour 14}), by the clock of the shown day
 * ({@code 14:00}), by the day of the run ({@code day 3}, {@code day 3 14:00}) or by the date ({@code 22 Apr 14:00}).
 */
public final class HourText {
    private static final Pattern NUMBER = Pattern.compile("(?:hour|step|h)?\\s*(\\d{1,9})");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})");
    private static final String AT = "(?:[\\s,]+(\\d{1,2})(?::(\\d{2}))?)?";
    private static final Pattern DAY = Pattern.compile("(?:day|d)\\s*(\\d{1,6})" + AT);
    private static final Pattern DATE =
            Pattern.compile("(?:[a-z]{3} )?(\\d{1,2})\\.?\\s+([a-z]{3})[a-z]*\\.?(?:\\s+(\\d{4}))?" + AT);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:t|" + AT + ")");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final TimeGrid grid;
    private final int shownStep;

    public HourText(Shown shown) {
        grid = shown.grid();
        shownStep = Math.max(0, shown.step());
    }

    /** The step that {@code text} means, in this run or outside of it; empty if it is no hour at all. */
    public OptionalLong step(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace(",", " ").replaceAll("\\s+", " ");
        try {
            Matcher number =
                    NUMBER.matcher(text.strip().toLowerCase(Locale.ROOT).replace(",", ""));
            if (number.matches()) {
                return OptionalLong.of(Long.parseLong(number.group(1)) - 1);
            }
            Matcher clock = CLOCK.matcher(plain);
            if (clock.matches()) {
                return at(grid.dateOf(shownStep), clock.group(1), clock.group(2));
            }
            Matcher day = DAY.matcher(plain);
            if (day.matches()) {
                LocalDate date = grid.dateOf(0).plusDays(Long.parseLong(day.group(1)) - 1);
                return at(date, day.group(2), day.group(3));
            }
            Matcher named = DATE.matcher(plain);
            if (named.matches() && MONTHS.contains(named.group(2))) {
                return at(dateOf(named), named.group(4), named.group(5));
            }
            Matcher iso = ISO.matcher(plain);
            if (iso.matches()) {
                return at(
                        LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3))),
                        iso.group(4),
                        iso.group(5));
            }
        } catch (DateTimeException noSuchTime) {
            return OptionalLong.empty();
        }
        return OptionalLong.empty();
    }

    /** What may be written, with the numbers of this run. */
    public String examples() {
        return "Type a number from 1 to " + Formats.count(grid.steps())
                + ", a time such as 14:00, or a day such as day 1 14:00.";
    }

    /** Why {@code text}, which is a time outside of this run, cannot be shown. */
    public String outside(String text) {
        int last = grid.steps() - 1;
        return "\"" + text.strip() + "\" is not in this run. It has "
                + Formats.count(grid.steps(), Formats.stepNoun(grid))
                + ", from " + Formats.day(grid, 0) + " to " + Formats.day(grid, last) + ", " + Formats.clock(grid, last)
                + ".";
    }

    /** A date without its year is the first such date that is not before the run. */
    private LocalDate dateOf(Matcher named) {
        int month = MONTHS.indexOf(named.group(2)) + 1;
        LocalDate start = grid.dateOf(0);
        LocalDate date = LocalDate.of(
                named.group(3) == null ? start.getYear() : number(named.group(3)), month, number(named.group(1)));
        return named.group(3) == null && date.isBefore(start) ? date.plusYears(1) : date;
    }

    private OptionalLong at(LocalDate date, String hour, String minute) {
        LocalTime time = LocalTime.of(hour == null ? 0 : number(hour), minute == null ? 0 : number(minute));
        long minutes =
                Duration.between(grid.startOf(0), LocalDateTime.of(date, time)).toMinutes();
        return OptionalLong.of(Math.floorDiv(minutes, grid.stepMinutes()));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
