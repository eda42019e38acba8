package prosumerlab.scenario.measured;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import prosumerlab.domain.TimeGrid;
import prosumerlab.scenario.MeasuredFile.Unit;

/**
 * Standard load profile of the BDEW (2025): quarter hours in rows; for each month, columns for Saturday (SA), Sunday and holiday
 * (FT) and workday (WT); kWh for 1,000,000 kWh a year. Public holidays are not known here and count as the day of the week they are.
 *
 * <p>The dynamic profiles (H25, P25, S25) are tables without the seasons; each value is multiplied by BDEW's function of the day
 * of the year t: −3.92·10⁻¹⁰ t⁴ + 3.20·10⁻⁷ t³ − 7.02·10⁻⁵ t² + 2.10·10⁻³ t + 1.24.
 */
final class BdewFormat implements SeriesFormat {
    private static final int QUARTERS = 96;
    private static final int QUARTER = 15;
    private static final double TABLE_ANNUAL_KWH = 1_000_000;
    private static final List<String> DAY_TYPES = List.of("SA", "FT", "WT");

    private final boolean dynamic;

    BdewFormat(boolean dynamic) {
        this.dynamic = dynamic;
    }

    @Override
    public Readings read(String text, SeriesRequest request) throws Refused {
        FileProblems problems = request.problems();
        double annualKwh = request.settings().annualKwh();
        if (!(annualKwh > 0)) {
            throw problems.refuseSetting("annualKwh", "is missing; write what a home consumes in a year, such as 3500");
        }
        CsvTable table = CsvTable.parse(text, 0, problems);
        problems.throwIfUnreadable();
        List<CsvTable.Row> rows = table.rows();
        checkLayout(rows, problems);
        TimeGrid grid = request.scenario().horizon().grid();
        LocalDate last = grid.dateOf(grid.steps() - 1);
        List<Reading> readings = new ArrayList<>();
        for (LocalDate date = grid.dateOf(0); !date.isAfter(last); date = date.plusDays(1)) {
            int column = 1 + 3 * (date.getMonthValue() - 1) + DAY_TYPES.indexOf(dayType(date));
            double factor = annualKwh / TABLE_ANNUAL_KWH * (dynamic ? seasonal(date.getDayOfYear()) : 1);
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                CsvTable.Row row = rows.get(2 + quarter);
                long start = date.toEpochDay() * Timestamp.MINUTES_PER_DAY + (long) quarter * QUARTER;
                readings.add(new Reading(start, row.line(), factor, List.of(row.cell(column))));
            }
        }
        return new Readings(readings, QUARTER, true, UnitChoice.check(Unit.KWH, request), 0, table.separator());
    }

    /** BDEW's function for the dynamic profiles; {@code t} from 1 on 1 January. */
    static double seasonal(int t) {
        return (((-3.92e-10 * t + 3.20e-7) * t - 7.02e-5) * t + 2.10e-3) * t + 1.24;
    }

    private static String dayType(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY ? "SA" : date.getDayOfWeek() == DayOfWeek.SUNDAY ? "FT" : "WT";
    }

    private static void checkLayout(List<CsvTable.Row> rows, FileProblems problems) throws Refused {
        if (rows.size() < 2) {
            throw problems.refuseFile(
                    "has no table; it needs a line of months, a line of day types and 96 quarter hours");
        }
        CsvTable.Row days = rows.get(1);
        boolean layout =
                days.cells().size() == 1 + 12 * DAY_TYPES.size() && days.cell(0).equals("[kWh]");
        for (int i = 1; layout && i < days.cells().size(); i++) {
            layout = days.cell(i).equals(DAY_TYPES.get((i - 1) % DAY_TYPES.size()));
        }
        if (!layout) {
            throw problems.refuseLine(
                    days.line(),
                    "is not the line \"[kWh]\" and SA, FT, WT for each of 12 months; save the profile in this layout");
        }
        for (int quarter = 0; quarter < Math.max(QUARTERS, rows.size() - 2); quarter++) {
            String expected = String.format(Locale.ROOT, "%02d:%02d", quarter / 4, quarter % 4 * QUARTER);
            if (2 + quarter >= rows.size()) {
                throw problems.refuseLine(
                        rows.get(rows.size() - 1).line(), "is the last row; " + expected + " is missing");
            }
            if (quarter >= QUARTERS || !rows.get(2 + quarter).cell(0).startsWith(expected)) {
                throw problems.refuseLine(
                        rows.get(2 + quarter).line(),
                        quarter < QUARTERS
                                ? "is not the quarter hour from " + expected
                                : "follows the last quarter hour; remove it");
            }
        }
    }
}
