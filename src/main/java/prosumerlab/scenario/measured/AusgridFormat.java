package prosumerlab.scenario.measured;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prosumerlab.scenario.MeasuredFile.Unit;

/**
 * Yearly files of Ausgrid's solar homes: a title line, then a row for each customer, category and day with 48 half hours in kWh,
 * whose names are the ends of the intervals; the last, 0:00, is midnight at the end of the day.
 */
final class AusgridFormat implements SeriesFormat {
    private static final int HALF_HOURS = 48;
    private static final int HALF_HOUR = 30;
    private static final Pattern SELECTION = Pattern.compile("(\\d+) ([A-Z]{2}(?:\\+[A-Z]{2})*)");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})[/-](\\d{1,2}|[A-Za-z]{3})[/-](\\d{4}|\\d{2})");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    @Override
    public Readings read(String text, SeriesRequest request) throws Refused {
        FileProblems problems = request.problems();
        Matcher selection = SELECTION.matcher(request.settings().column());
        if (!selection.matches()) {
            throw problems.refuseSetting(
                    "column",
                    FileProblems.quote(request.settings().column())
                            + " is not a customer and a category: write such as \"12 GC\" (consumption), \"12 GC+CL\" (with controlled load) or \"12 GG\" (PV)");
        }
        int headerStart = text.indexOf("Customer,");
        if (headerStart < 0) {
            throw problems.refuseFile(
                    "has no line that starts with \"Customer,\"; use \"format\": \"table\" for other layouts");
        }
        CsvTable table = CsvTable.parse(
                text.substring(headerStart),
                (int) text.substring(0, headerStart).lines().count(),
                problems);
        problems.throwIfUnreadable();
        Columns columns =
                new Columns(table.rows().get(0).cells(), table.rows().get(0).line());
        int firstHalfHour = columns.find("0:30", problems);
        if (columns.find("0:00", problems) != firstHalfHour + HALF_HOURS - 1) {
            throw problems.refuseLine(columns.line(), "does not have the 48 columns 0:30 to 0:00 one after the other");
        }
        Set<String> categories = new TreeSet<>(List.of(selection.group(2).split("\\+")));
        int customer = columns.find("Customer", problems);
        int category = columns.find("Consumption Category", problems);
        int date = columns.find("date", problems);
        int capacity = columns.find("Generator Capacity", problems);
        double capacityKw = 0;
        TreeMap<Long, TreeMap<String, CsvTable.Row>> days = new TreeMap<>();
        for (CsvTable.Row row : table.rows().subList(1, table.rows().size())) {
            if (!row.cell(customer).equals(selection.group(1)) || !categories.contains(row.cell(category))) {
                continue;
            }
            capacityKw = new Numeral(',').parse(row.cell(capacity), row.line(), problems);
            CsvTable.Row other = days.computeIfAbsent(dayOf(row, date, problems), day -> new TreeMap<>())
                    .put(row.cell(category), row);
            if (other != null) {
                problems.atLine(row.line(), "repeats the day of line " + other.line() + "; remove one of the two");
            }
        }
        problems.throwIfAny();
        if (days.isEmpty()) {
            throw problems.refuseFile("has no rows of \"" + request.settings().column() + "\"; name another customer");
        }
        List<Reading> readings = new ArrayList<>();
        days.forEach((day, rows) -> addDay(readings, day, rows, categories, firstHalfHour, problems));
        problems.throwIfAny();
        return new Readings(
                readings, HALF_HOUR, false, UnitChoice.check(Unit.KWH, request), capacityKw, table.separator());
    }

    private static void addDay(
            List<Reading> readings,
            long day,
            TreeMap<String, CsvTable.Row> rows,
            Set<String> categories,
            int firstHalfHour,
            FileProblems problems) {
        int line = rows.firstEntry().getValue().line();
        if (!rows.keySet().equals(categories)) {
            problems.atLine(
                    line, "this day has only " + rows.keySet() + " of " + categories + "; name fewer categories");
            return;
        }
        for (int i = 0; i < HALF_HOURS; i++) {
            int column = firstHalfHour + i;
            List<String> cells =
                    rows.values().stream().map(row -> row.cell(column)).toList();
            readings.add(new Reading(day * Timestamp.MINUTES_PER_DAY + (long) i * HALF_HOUR, line, 1, cells));
        }
    }

    /** Days since 1970 of {@code 1/07/2011} or {@code 1-Jul-10}, both day first in every file of Ausgrid's. */
    private static long dayOf(CsvTable.Row row, int column, FileProblems problems) {
        Matcher m = DATE.matcher(row.cell(column));
        try {
            if (m.matches()) {
                int year = Integer.parseInt(m.group(3));
                int name = MONTHS.indexOf(m.group(2).toLowerCase(Locale.ROOT));
                int month = m.group(2).length() == 3 ? name / 3 + 1 : Integer.parseInt(m.group(2));
                return LocalDate.of(year < 100 ? 2000 + year : year, month, Integer.parseInt(m.group(1)))
                        .toEpochDay();
            }
        } catch (DateTimeException e) {
            // said below, with every other text that is not a date
        }
        problems.atLine(
                row.line(), FileProblems.quote(row.cell(column)) + " is not a date such as 1/07/2011 or 1-Jul-10");
        return 0;
    }
}
