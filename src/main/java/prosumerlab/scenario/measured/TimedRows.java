package prosumerlab.scenario.measured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prosumerlab.scenario.MeasuredFile.Label;
import prosumerlab.scenario.MeasuredFile.Unit;

/** The rows of a table with times: reads the times and brings them to the community's clock. */
record TimedRows(List<CsvTable.Row> rows, Columns columns, int[] timeColumns, int column, Unit unit, char separator) {
    private static final Pattern NAMES_UTC = Pattern.compile("(?i)(?:^|[^a-z])(?:utc|gmt)(?![a-z])(\\s*[+-]\\s*\\d)?");

    Readings read(SeriesRequest request) throws Refused {
        FileProblems problems = request.problems();
        List<Reading> readings = new ArrayList<>(rows.size());
        Timestamp.Kind kind = null;
        for (CsvTable.Row row : rows) {
            String text = IntStream.of(timeColumns).mapToObj(row::cell).collect(Collectors.joining(" "));
            Optional<Timestamp> time = Timestamp.parse(text);
            if (time.isEmpty()) {
                problems.atLine(row.line(), notATime(text));
                continue;
            }
            kind = kind == null ? time.get().kind() : kind;
            if (time.get().kind() != kind) {
                problems.atLine(
                        row.line(),
                        FileProblems.quote(text)
                                + " is a time of another form than in the rows before; give all a date, and all or none an offset");
            }
            readings.add(new Reading(time.get().minute(), row.line(), row.cell(column)));
        }
        int shift = isUtc(kind, request)
                ? UtcOffset.minutes(
                        request.settings(),
                        "the times of " + request.settings().file() + " are UTC or carry an offset",
                        problems)
                : 0;
        problems.throwIfAny();
        int interval = Readings.intervalOf(readings, problems);
        int local = shift - (request.settings().label() == Label.END ? interval : 0);
        readings.replaceAll(reading -> reading.at(reading.start() + local));
        return kind == Timestamp.Kind.DAILY
                ? DailyProfile.repeat(readings, interval, unit, separator, request)
                : new Readings(readings, interval, false, unit, 0, separator);
    }

    private static String notATime(String text) {
        String quoted = FileProblems.quote(text);
        return text.matches("\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}.*")
                ? quoted + " may be read day first or month first; write dates as 2025-04-21"
                : quoted + " is not a time in whole minutes; write 2025-04-21 13:30, or 13:30 for every day,"
                        + " or name the column of times with \"timeColumn\","
                        + " or give a file without times \"firstRow\" and \"intervalMinutes\"";
    }

    private boolean isUtc(Timestamp.Kind kind, SeriesRequest request) throws Refused {
        for (int timeColumn : timeColumns) {
            String name = columns.names().get(timeColumn);
            Matcher m = NAMES_UTC.matcher(name);
            if (m.find()) {
                if (m.group(1) != null) {
                    throw request.problems()
                            .refuseLine(
                                    columns.line(),
                                    "column " + FileProblems.quote(name)
                                            + " is neither UTC nor sure to be the community's time; name it UTC, or rename it if it is local standard time");
                }
                return true;
            }
        }
        return kind == Timestamp.Kind.ZONED || !request.settings().utcOffset().isEmpty();
    }
}
