package prosumerlab.scenario.measured;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as a file gives it, in whole minutes since the start of 1970 on its own clock.
 *
 * @param minute in UTC with {@link Kind#ZONED}; since midnight with {@link Kind#DAILY}
 */
record Timestamp(long minute, Kind kind) {
    static final int MINUTES_PER_DAY = 1440;

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private static final String TIME = "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?";
    private static final Pattern DAILY = Pattern.compile(TIME);
    private static final Pattern DATED =
            Pattern.compile("(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{4})/(\\d{1,2})/(\\d{1,2})"
                    + "|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}))[ T]+" + TIME + "\\s*(Z|[+-]\\d{2}:?\\d{2})?");

    enum Kind {
        /** A date and a time on some clock that is not named. */
        LOCAL,
        /** A date and a time with Z or an offset. */
        ZONED,
        /** A time of day, the same every day. */
        DAILY
    }

    /**
     * Reads {@code 2025-04-21 13:30}, the same with {@code T}, slashes, seconds, Z or an offset, {@code 21.04.2025 13:30}, or
     * {@code 13:30}; 24:00 is the end of the day. Dates such as 4/5/2025 are not read: nobody knows which is the month.
     *
     * @return empty if {@code text} is anything else, or has seconds that are not zero
     */
    static Optional<Timestamp> parse(String text) {
        try {
            Matcher daily = DAILY.matcher(text);
            if (daily.matches()) {
                return Optional.of(new Timestamp(minuteOfDay(daily, 1), Kind.DAILY));
            }
            Matcher dated = DATED.matcher(text);
            if (!dated.matches()) {
                return Optional.empty();
            }
            long minute = dateOf(dated).toEpochDay() * MINUTES_PER_DAY + minuteOfDay(dated, 10);
            String zone = dated.group(13);
            return Optional.of(
                    zone == null
                            ? new Timestamp(minute, Kind.LOCAL)
                            : new Timestamp(minute - ZoneOffset.of(zone).getTotalSeconds() / 60, Kind.ZONED));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads a date, which is its midnight, or a date and time without zone: the form of settings. */
    static Optional<Long> parseSetting(String text) {
        return parse(text.matches("\\d{4}-\\d{2}-\\d{2}") ? text + "T00:00" : text)
                .filter(time -> time.kind == Kind.LOCAL)
                .map(Timestamp::minute);
    }

    static long minuteOf(LocalDateTime time) {
        return Math.floorDiv(time.toEpochSecond(ZoneOffset.UTC), 60);
    }

    static LocalDateTime toLocal(long minute) {
        return LocalDateTime.ofEpochSecond(minute * 60, 0, ZoneOffset.UTC);
    }

    /** {@code 2025-04-21 13:30}, or {@code 13:30} on the first day of 1970, the day of daily profiles. */
    static String show(long minute) {
        if (minute >= 0 && minute <= 2 * MINUTES_PER_DAY) {
            return LocalTime.ofSecondOfDay(minute % MINUTES_PER_DAY * 60).toString();
        }
        return SHOWN.format(toLocal(minute));
    }

    private static LocalDate dateOf(Matcher m) {
        if (m.group(1) != null) {
            return LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
        }
        return m.group(4) != null
                ? LocalDate.of(number(m, 4), number(m, 5), number(m, 6))
                : LocalDate.of(number(m, 9), number(m, 8), number(m, 7));
    }

    private static long minuteOfDay(Matcher m, int group) {
        if (m.group(group + 2) != null && number(m, group + 2) != 0) {
            throw new DateTimeException("seconds");
        }
        int hour = number(m, group);
        int minute = number(m, group + 1);
        if (hour == 24 && minute == 0) {
            return MINUTES_PER_DAY;
        }
        return LocalTime.of(hour, minute).toSecondOfDay() / 60;
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }
}
