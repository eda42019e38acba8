package prosumerlab.scenario.measured;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prosumerlab.domain.TimeGrid;

/**
 * The readings that a run needs, without gap or overlap.
 *
 * <p>From its first minute on, the run takes the file as it was measured: nothing is skipped, repeated or joined, so that a 29
 * February in the file is used whatever the calendar of the run.
 *
 * @param from the time in the file at which the run starts, minutes since 1970
 * @param readings in the order of time; the first may start before {@code from}, the last end after the run
 */
record Window(long from, List<Reading> readings) {
    private static final int HOUR = 60;

    /** @throws Refused if the file does not hold the run's time, or holds it with gaps or twice */
    static Window of(Readings readings, SeriesRequest request) throws Refused {
        TimeGrid grid = request.scenario().horizon().grid();
        long minutes = (long) grid.steps() * grid.stepMinutes();
        List<Reading> all = readings.readings();
        int interval = readings.intervalMinutes();
        long from = readings.onRunDates() ? Timestamp.minuteOf(grid.start()) : start(readings, minutes, request);
        long to = from + minutes;

        int first = 0;
        while (first + 1 < all.size()
                && all.get(first + 1).start() <= from
                && !(all.get(first + 1).start() == all.get(first).start()
                        && all.get(first).start() + interval > from)) {
            first++;
        }
        int end = first;
        while (end < all.size() && all.get(end).start() < to) {
            end++;
        }
        Reading last = all.get(end - 1);
        if (end == all.size() && last.start() + interval < to) {
            long whole = (last.start() + interval - from) / HOUR;
            request.problems()
                    .atLine(
                            last.line(),
                            "ends at " + Timestamp.show(last.start() + interval) + ", but the run needs data from "
                                    + Timestamp.show(from) + " to " + Timestamp.show(to)
                                    + (whole < 1
                                            ? "; choose an earlier \"start\""
                                            : "; choose an earlier \"start\", or set horizon.hours to " + whole
                                                    + " at most"));
        }
        // With the next reading, if there is one: a gap may reach from the run's last minutes beyond its end.
        boolean gapAtEnd = end < all.size() && last.start() + interval < to;
        List<Reading> chosen = all.subList(first, gapAtEnd ? end + 1 : end);
        checkUnbroken(chosen, interval, request.problems());
        request.problems().throwIfAny();
        return new Window(from, new ArrayList<>(chosen));
    }

    /** Notes every place where a reading does not start when the one before ends. */
    static void checkUnbroken(List<Reading> readings, int interval, FileProblems problems) {
        for (int i = 1; i < readings.size(); i++) {
            Reading before = readings.get(i - 1);
            Reading here = readings.get(i);
            long end = before.start() + interval;
            if (here.start() == before.start()) {
                problems.atLine(
                        here.line(),
                        "has the same time as line " + before.line() + ", " + Timestamp.show(here.start())
                                + "; remove one, or, where clocks went back, export standard time or UTC");
            } else if (here.start() > end) {
                problems.atLine(
                        here.line(),
                        "starts at " + Timestamp.show(here.start()) + ", and nothing is known since "
                                + Timestamp.show(end) + " (line " + before.line()
                                + "); fill the gap, or, where clocks went forward, export standard time or UTC");
            } else if (here.start() < end) {
                problems.atLine(
                        here.line(),
                        "starts at " + Timestamp.show(here.start()) + ", before the " + interval + " minutes of line "
                                + before.line() + " end; give all rows the same interval");
            }
        }
    }

    private static long start(Readings readings, long minutes, SeriesRequest request) throws Refused {
        List<Reading> all = readings.readings();
        long begin = all.get(0).start();
        long end = all.get(all.size() - 1).start() + readings.intervalMinutes();
        String range = Timestamp.show(begin) + " to " + Timestamp.show(end);
        String stated = request.settings().start();
        LocalDateTime runStart = request.scenario().horizon().grid().start();
        if (!stated.isEmpty()) {
            long from = Timestamp.parseSetting(stated).orElseThrow(() -> request.problems()
                    .refuseSetting(
                            "start",
                            FileProblems.quote(stated)
                                    + " is not a date or time such as 2011-07-01 or 2011-07-01T06:00"));
            if (from < begin || from >= end) {
                throw request.problems()
                        .refuseSetting(
                                "start",
                                FileProblems.quote(stated) + " is not in "
                                        + request.settings().file() + ", which holds " + range);
            }
            return from;
        }
        long asDated = Timestamp.minuteOf(runStart);
        if (asDated >= begin && asDated < end) {
            return asDated;
        }
        return sameDay(runStart, begin, end, minutes).orElseThrow(() -> request.problems()
                .refuseFile("holds " + range + ", but neither the run's start " + Timestamp.show(asDated)
                        + " nor the same month and day of another year;"
                        + " write \"start\" with the date in the file to begin at"));
    }

    /** The first year in which the file holds the whole run from the same month and day; else one in which it holds its start. */
    private static Optional<Long> sameDay(LocalDateTime runStart, long begin, long end, long minutes) {
        Optional<Long> found = Optional.empty();
        int lastYear = Timestamp.toLocal(end).getYear();
        for (int year = Timestamp.toLocal(begin).getYear(); year <= lastYear; year++) {
            LocalDateTime candidate = runStart.withYear(year);
            long from = Timestamp.minuteOf(candidate);
            if (candidate.getDayOfMonth() != runStart.getDayOfMonth() || from < begin || from >= end) {
                continue;
            }
            if (from + minutes <= end) {
                return Optional.of(from);
            }
            found = found.isPresent() ? found : Optional.of(from);
        }
        return found;
    }
}
