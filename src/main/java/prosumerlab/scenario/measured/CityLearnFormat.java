package prosumerlab.scenario.measured;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import prosumerlab.scenario.MeasuredFile.Unit;

/**
 * Building and pricing files of the CityLearn challenges: an hour a row. {@code hour} counts from 1 to 24 and names the end of its
 * interval; there is no day and no year, so days are counted from the first of a month and the first row's year is called 2022.
 */
final class CityLearnFormat implements SeriesFormat {
    private static final int NOMINAL_YEAR = 2022;
    private static final int HOUR = 60;

    @Override
    public Readings read(String text, SeriesRequest request) throws Refused {
        FileProblems problems = request.problems();
        CsvTable table = CsvTable.parse(text, 0, problems);
        problems.throwIfUnreadable();
        Columns columns =
                new Columns(table.rows().get(0).cells(), table.rows().get(0).line());
        String stated = request.settings().column();
        String name = stated.isEmpty() ? usualColumn(request.kind()) : stated;
        int column = columns.find(name, problems);
        Unit unit =
                switch (name) {
                    case "non_shiftable_load" -> UnitChoice.check(Unit.KWH, request);
                    case "solar_generation" -> UnitChoice.check(Unit.W_PER_KW, request);
                    default -> UnitChoice.choose(name, columns.line(), request);
                };
        List<CsvTable.Row> rows = table.rows().subList(1, table.rows().size());
        if (rows.isEmpty()) {
            throw problems.refuseFile("has a header but no rows of data");
        }
        boolean calendar = columns.has("month") && columns.has("hour");
        if (calendar && !request.settings().firstRow().isEmpty()) {
            throw problems.refuseSetting("firstRow", "is for files without times, but this one has them; remove it");
        }
        long start = calendar ? startFromCalendar(rows, columns, problems) : startFromSetting(request);
        List<Reading> readings = new ArrayList<>(rows.size());
        for (CsvTable.Row row : rows) {
            readings.add(new Reading(start + (long) HOUR * readings.size(), row.line(), row.cell(column)));
        }
        return new Readings(readings, HOUR, false, unit, 0, table.separator());
    }

    private static String usualColumn(SeriesKind kind) {
        return switch (kind) {
            case PV -> "solar_generation";
            case CONSUMPTION -> "non_shiftable_load";
            case PRICE -> "electricity_pricing";
        };
    }

    private static long startFromSetting(SeriesRequest request) throws Refused {
        if (request.settings().firstRow().isEmpty()) {
            throw request.problems()
                    .refuseSetting(
                            "firstRow",
                            "is missing; " + request.settings().file()
                                    + " has no times, so write when its first row starts: \"2022-07-31T23:00\" for the files of the 2022 challenge");
        }
        return FirstRow.of(request);
    }

    /** The start of the first row, from the first row that begins a month; every row is then held against the calendar. */
    private static long startFromCalendar(List<CsvTable.Row> rows, Columns columns, FileProblems problems)
            throws Refused {
        int month = columns.find("month", problems);
        int hour = columns.find("hour", problems);
        int anchor = 0;
        while (!isFirstOfMonth(rows, anchor, month, hour)) {
            anchor++;
            if (anchor == rows.size()) {
                throw problems.refuseFile(
                        "never begins a month, so its days are unknown; use a file with a first of the month in it");
            }
        }
        int monthNumber = Integer.parseInt(rows.get(anchor).cell(month));
        LocalDateTime start = null;
        int mismatch = -1;
        // A file that holds 29 February fits the second try only.
        for (int year = NOMINAL_YEAR; year <= NOMINAL_YEAR + 2; year++) {
            start = LocalDateTime.of(year, monthNumber, 1, 0, 0).minusHours(anchor);
            int wrong = firstMismatch(rows, start, month, hour);
            if (wrong < 0) {
                return Timestamp.minuteOf(start);
            }
            mismatch = Math.max(mismatch, wrong);
        }
        CsvTable.Row row = rows.get(mismatch);
        throw problems.refuseLine(
                row.line(),
                "month " + row.cell(month) + ", hour " + row.cell(hour)
                        + " does not follow the row before by one hour; add or remove rows until every hour is there once");
    }

    private static boolean isFirstOfMonth(List<CsvTable.Row> rows, int row, int month, int hour) {
        return rows.get(row).cell(month).matches("[1-9]|1[0-2]")
                && rows.get(row).cell(hour).equals("1")
                && row > 0
                && !rows.get(row - 1).cell(month).equals(rows.get(row).cell(month));
    }

    private static int firstMismatch(List<CsvTable.Row> rows, LocalDateTime start, int month, int hour) {
        LocalDateTime time = start;
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).cell(month).equals(Integer.toString(time.getMonthValue()))
                    || !rows.get(i).cell(hour).equals(Integer.toString(time.getHour() + 1))) {
                return i;
            }
            time = time.plusHours(1);
        }
        return -1;
    }
}
