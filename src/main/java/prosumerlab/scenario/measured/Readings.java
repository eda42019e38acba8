package prosumerlab.scenario.measured;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import prosumerlab.scenario.MeasuredFile.Unit;

/**
 * What a format found in a file.
 *
 * @param readings at least one, in the order of time
 * @param intervalMinutes length of every interval
 * @param onRunDates whether the readings carry the dates of the run, as repeated profiles do
 * @param unit unit of the numbers, never {@link Unit#HEADER}
 * @param capacityKw PV capacity of what was measured as the file says it, 0 if it does not
 * @param separator what stands between the cells of the file
 */
record Readings(
        List<Reading> readings, int intervalMinutes, boolean onRunDates, Unit unit, double capacityKw, char separator) {

    private static final int LONGEST_INTERVAL = 60;

    Readings {
        readings = readings.stream()
                .sorted(Comparator.comparingLong(Reading::start))
                .toList();
    }

    /**
     * The interval between most rows.
     *
     * @throws Refused if there is a single row, or they are more than an hour apart
     */
    static int intervalOf(List<Reading> unsorted, FileProblems problems) throws Refused {
        long[] starts = unsorted.stream().mapToLong(Reading::start).sorted().toArray();
        TreeMap<Long, Integer> counts = new TreeMap<>();
        for (int i = 1; i < starts.length; i++) {
            if (starts[i] != starts[i - 1]) {
                counts.merge(starts[i] - starts[i - 1], 1, Integer::sum);
            }
        }
        if (counts.isEmpty()) {
            throw problems.refuseFile("has a single time, so the length of its interval is unknown; add the next row");
        }
        long best = counts.firstKey();
        for (var entry : counts.entrySet()) {
            best = entry.getValue() > counts.get(best) ? entry.getKey() : best;
        }
        if (best > LONGEST_INTERVAL) {
            throw problems.refuseFile("has rows that are " + best
                    + " minutes apart, which says too little about an hour; use data of 60 minutes or finer");
        }
        return (int) best;
    }
}
