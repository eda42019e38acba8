package prosumerlab.scenario.measured;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prosumerlab.scenario.MeasuredFile.Unit;

/**
 * Hourly CSV of PVGIS (European Commission, Joint Research Centre): lines about the site, a table from the line that starts with
 * {@code time,} to a blank line, a legend.
 *
 * <p>A value is the power or irradiance at one instant of the hour, the minute of the satellite picture (10, 11, 30 …). It stands
 * for the whole UTC hour in which it lies, as in PVGIS's own sums: W for one hour are Wh.
 */
final class PvgisFormat implements SeriesFormat {
    private static final Pattern NOMINAL_POWER =
            Pattern.compile("(?m)^Nominal power of the PV system[^:\\r\\n]*\\(kWp\\):\\s*([0-9.]+)");
    private static final Pattern TABLE = Pattern.compile("(?m)^time,");
    private static final Pattern END = Pattern.compile("(?:\\r\\n|\\n|\\r(?!\\n))[ \\t]*(?=[\\r\\n])");
    private static final Pattern TIME = Pattern.compile("(\\d{4})(\\d{2})(\\d{2}):(\\d{2})(\\d{2})");
    private static final List<String> COMPONENTS = List.of("Gb(i)", "Gd(i)", "Gr(i)");
    private static final String PLANE = "G(i)";
    private static final String POWER = "P";

    @Override
    public Readings read(String text, SeriesRequest request) throws Refused {
        FileProblems problems = request.problems();
        Matcher begin = TABLE.matcher(text);
        if (!begin.find()) {
            throw problems.refuseFile(
                    "has no line that starts with \"time,\"; download \"hourly data\" from PVGIS as CSV, or use \"format\": \"table\"");
        }
        Matcher end = END.matcher(text);
        String body = text.substring(begin.start(), end.find(begin.start()) ? end.start() : text.length());
        int linesBefore = (int) text.substring(0, begin.start()).lines().count();
        CsvTable table = CsvTable.parse(body, linesBefore, problems);
        Columns columns =
                new Columns(table.rows().get(0).cells(), table.rows().get(0).line());
        List<String> names = names(columns, request.settings().column(), problems);
        boolean power = names.contains(POWER);
        double factor = power ? 1 : request.scenario().pv().systemEfficiency();
        int offset = UtcOffset.minutes(request.settings(), "PVGIS gives UTC", problems);
        int[] positions = new int[names.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = columns.find(names.get(i), problems);
        }
        List<Reading> readings = new ArrayList<>();
        for (CsvTable.Row row : table.rows().subList(1, table.rows().size())) {
            List<String> cells = new ArrayList<>();
            for (int position : positions) {
                cells.add(row.cell(position));
            }
            readings.add(new Reading(hourOf(row, problems) + offset, row.line(), factor, cells));
        }
        if (readings.isEmpty()) {
            throw problems.refuseLine(columns.line(), "is followed by no data; download the file again");
        }
        problems.throwIfAny();
        return new Readings(readings, 60, false, power ? Unit.W : Unit.W_PER_KW, nominalPower(text), table.separator());
    }

    private static List<String> names(Columns columns, String stated, FileProblems problems) throws Refused {
        if (!stated.isEmpty()) {
            if (!stated.equals(POWER) && !stated.equals(PLANE)) {
                throw problems.refuseSetting("column", FileProblems.quote(stated) + " is not P or G(i)");
            }
            return stated.equals(PLANE) && !columns.has(PLANE) ? COMPONENTS : List.of(stated);
        }
        return columns.has(POWER) ? List.of(POWER) : columns.has(PLANE) ? List.of(PLANE) : COMPONENTS;
    }

    private static long hourOf(CsvTable.Row row, FileProblems problems) {
        Matcher m = TIME.matcher(row.cell(0));
        try {
            if (m.matches() && Integer.parseInt(m.group(5)) < 60) {
                return Timestamp.minuteOf(LocalDateTime.of(
                        Integer.parseInt(m.group(1)),
                        Integer.parseInt(m.group(2)),
                        Integer.parseInt(m.group(3)),
                        Integer.parseInt(m.group(4)),
                        0));
            }
        } catch (DateTimeException e) {
            // said below, with every other text that is not a time
        }
        problems.atLine(
                row.line(),
                FileProblems.quote(row.cell(0)) + " is not a time such as 20160101:0010; download the file again");
        return 0;
    }

    private static double nominalPower(String text) {
        Matcher m = NOMINAL_POWER.matcher(text);
        return m.find() && Numeral.isValue(m.group(1)) ? Double.parseDouble(m.group(1)) : 0;
    }
}
