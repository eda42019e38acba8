package prosumerlab.scenario.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import prosumerlab.scenario.MeasuredFile;
import prosumerlab.scenario.MeasuredFile.Label;
import prosumerlab.scenario.MeasuredFile.Unit;

/** A plain table: a time and one or more columns of values, or no time and {@code firstRow} with {@code intervalMinutes}. */
final class TableFormat implements SeriesFormat {
    @Override
    public Readings read(String text, SeriesRequest request) throws Refused {
        FileProblems problems = request.problems();
        CsvTable table = CsvTable.parse(text, 0, problems);
        problems.throwIfUnreadable();
        MeasuredFile settings = request.settings();
        boolean timed = settings.firstRow().isEmpty();
        boolean headed = isHeader(table.rows().get(0), timed);
        CsvTable.Row first = table.rows().get(0);
        Columns columns = new Columns(
                headed
                        ? first.cells()
                        : IntStream.rangeClosed(1, first.cells().size())
                                .mapToObj(Integer::toString)
                                .toList(),
                first.line());
        List<CsvTable.Row> rows = headed ? table.rows().subList(1, table.rows().size()) : table.rows();
        if (rows.isEmpty()) {
            throw problems.refuseFile("has a header but no rows of data; export it again");
        }
        int[] timeColumns = timed ? timeColumns(columns, settings, problems) : new int[0];
        int column = valueColumn(columns, timeColumns, settings, problems);
        if (timed && settings.label() == Label.UNSTATED) {
            // Noted and not thrown: whoever forgot this has often forgotten the unit too.
            problems.inSetting(
                    "label",
                    "is missing; write \"start\" if "
                            + FileProblems.quote(rows.get(0).cell(timeColumns[0])) + " in " + settings.file()
                            + " is the start of its interval, \"end\" if it is the end");
        }
        Unit unit = UnitChoice.choose(columns.names().get(column), columns.line(), request);
        if (!timed) {
            return withoutTimes(rows, column, unit, table.separator(), request);
        }
        return new TimedRows(rows, columns, timeColumns, column, unit, table.separator()).read(request);
    }

    private static boolean isHeader(CsvTable.Row first, boolean timed) {
        return timed
                ? first.cells().stream().noneMatch(cell -> Timestamp.parse(cell).isPresent())
                : first.cells().stream().noneMatch(cell -> !cell.isEmpty() && Numeral.isValue(cell));
    }

    private static int[] timeColumns(Columns columns, MeasuredFile settings, FileProblems problems) throws Refused {
        String name = settings.timeColumn();
        if (name.isEmpty()) {
            return new int[] {0};
        }
        if (columns.has(name) || name.indexOf('+') < 0) {
            return new int[] {columns.find(name, problems)};
        }
        int plus = name.indexOf('+');
        return new int[] {
            columns.find(name.substring(0, plus).strip(), problems),
            columns.find(name.substring(plus + 1).strip(), problems)
        };
    }

    private static int valueColumn(Columns columns, int[] timeColumns, MeasuredFile settings, FileProblems problems)
            throws Refused {
        if (!settings.column().isEmpty()) {
            return columns.find(settings.column(), problems);
        }
        List<Integer> values = IntStream.range(0, columns.names().size())
                .filter(i -> IntStream.of(timeColumns).noneMatch(t -> t == i))
                .boxed()
                .toList();
        if (values.size() != 1) {
            throw problems.refuseLine(
                    columns.line(),
                    values.isEmpty()
                            ? "has a single column; a table needs a time and a value, separated by comma, semicolon or tab"
                            : "has several columns of values; write \"column\" with one of "
                                    + Columns.inWords(values.stream()
                                            .map(columns.names()::get)
                                            .toList()));
        }
        return values.get(0);
    }

    private static Readings withoutTimes(
            List<CsvTable.Row> rows, int column, Unit unit, char separator, SeriesRequest request) throws Refused {
        int interval = request.settings().intervalMinutes();
        if (interval == 0) {
            throw request.problems()
                    .refuseSetting("intervalMinutes", "is missing; \"firstRow\" needs the length of a row's interval");
        }
        long start = FirstRow.of(request);
        List<Reading> readings = new ArrayList<>(rows.size());
        for (CsvTable.Row row : rows) {
            readings.add(new Reading(start + (long) interval * readings.size(), row.line(), row.cell(column)));
        }
        return new Readings(readings, interval, false, unit, 0, separator);
    }
}
