package prosumerlab.scenario.measured;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import prosumerlab.domain.TimeGrid;
import prosumerlab.scenario.MeasuredFile.Unit;

/** One day of readings, the same every day of the run. */
final class DailyProfile {
    private DailyProfile() {}

    /**
     * Repeats {@code readings}, whose starts count from any midnight.
     *
     * @throws Refused if they do not cover 24 hours without gap or overlap
     */
    static Readings repeat(List<Reading> readings, int interval, Unit unit, char separator, SeriesRequest request)
            throws Refused {
        List<Reading> day = new ArrayList<>(readings.stream()
                .map(reading -> reading.at(Math.floorMod(reading.start(), (long) Timestamp.MINUTES_PER_DAY)))
                .sorted(Comparator.comparingLong(Reading::start))
                .toList());
        Reading first = day.get(0);
        day.add(first.at(first.start() + Timestamp.MINUTES_PER_DAY));
        Window.checkUnbroken(day, interval, request.problems());
        request.problems().throwIfAny();
        day.remove(day.size() - 1);

        TimeGrid grid = request.scenario().horizon().grid();
        long from = Timestamp.minuteOf(grid.start());
        long to = from + (long) grid.steps() * grid.stepMinutes();
        List<Reading> all = new ArrayList<>();
        // From the day before: with an interval that crosses midnight, the run's first minutes lie in it.
        for (long midnight = from - Timestamp.MINUTES_PER_DAY; midnight < to; midnight += Timestamp.MINUTES_PER_DAY) {
            for (Reading reading : day) {
                all.add(reading.at(midnight + reading.start()));
            }
        }
        return new Readings(all, interval, true, unit, 0, separator);
    }
}
