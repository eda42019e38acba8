package prosumerlab.ui.kit;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import prosumerlab.domain.Micro;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.ProsumerHours;

/**
 * Numbers and times as people read them, the same in every locale: a point for decimals, a comma for thousands, and a minus
 * sign rather than a hyphen.
 */
public final class Formats {
    /** Stands for a figure that does not exist, such as a share of nothing. */
    public static final String NOT_AVAILABLE = "n/a";

    /** Stands in a table where there is no value. */
    public static final String NO_VALUE = "–";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=(kWh|kW|%|€|h)(?!\\p{L}))");
    private static final char MINUS = '−';
    private static final double HOURS_PER_DAY = 24;
    private static final double HUNDRED = 100;

    private Formats() {}

    /** {@code micro} millionths of a kWh with three significant digits or the watt-hour, such as {@code 812 kWh}. */
    public static String energy(long micro) {
        return sensible(Micro.toDouble(micro)) + " kWh";
    }

    /** {@code micro} millionths of a € to the cent, such as {@code −1,204.50 €}. */
    public static String money(long micro) {
        return decimal(Micro.toDouble(micro), 2) + " €";
    }

    /** {@code micro} millionths of a € to a hundredth of a cent: for amounts of single trades. */
    public static String smallMoney(long micro) {
        return decimal(Micro.toDouble(micro), 4) + " €";
    }

    /** {@code micro} millionths of a € with three significant digits or a tenth of a cent, such as {@code 0.812 €}. */
    public static String briefMoney(long micro) {
        return sensible(Micro.toDouble(micro)) + " €";
    }

    /** {@code micro} millionths of a €/kWh, such as {@code 0.152 €/kWh}; n/a for {@link ProsumerHours#NO_PRICE}. */
    public static String price(long micro) {
        if (micro == ProsumerHours.NO_PRICE) {
            return NOT_AVAILABLE;
        }
        return decimal(Micro.toDouble(micro), 4) + " €/kWh";
    }

    /** {@code micro} millionths as a bare number, for columns whose heading tells the unit; a dash for no price. */
    public static String number(long micro, int decimals) {
        return micro == ProsumerHours.NO_PRICE ? NO_VALUE : decimal(Micro.toDouble(micro), decimals);
    }

    /** A number with so many decimals, such as {@code −1,204.5}; what rounds to zero has no sign. */
    public static String decimal(double value, int decimals) {
        return Double.isFinite(value)
                ? grouped(BigDecimal.valueOf(value).setScale(decimals, HALF_UP))
                : String.valueOf(value);
    }

    /**
     * By hand, since the library's formatter looks a locale's symbols up, which takes a tenth of a second of the window's start,
     * and is asked for thousands of numbers a frame.
     */
    private static String grouped(BigDecimal number) {
        StringBuilder text = new StringBuilder(number.abs().toPlainString());
        int point = text.indexOf(".");
        for (int at = (point < 0 ? text.length() : point) - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return number.signum() < 0 ? text.insert(0, MINUS).toString() : text.toString();
    }

    /** A share of 1 as a percentage, such as {@code 75.3 %}; n/a if it is not a number. */
    public static String percent(double share) {
        return Double.isFinite(share) ? decimal(share * HUNDRED, 1) + " %" : NOT_AVAILABLE;
    }

    /** {@code part} of {@code whole} as a percentage; n/a of nothing. */
    public static String share(long part, long whole) {
        return percent(whole == 0 ? Double.NaN : part / (double) whole);
    }

    /** A count, such as {@code 12,345}. */
    public static String count(long number) {
        return grouped(BigDecimal.valueOf(number));
    }

    /** A count with its noun, such as {@code 1 block} and {@code 12 blocks}. */
    public static String count(long number, String noun) {
        return count(number) + ' ' + noun + (number == 1 ? "" : "s");
    }

    /** The clock time of a step, such as {@code 13:00–14:00}. */
    public static String clock(TimeGrid grid, int step) {
        return CLOCK.format(grid.startOf(step)) + '–' + CLOCK.format(grid.startOf(step + 1));
    }

    /** When a step begins, such as {@code 13:00}, with the day where the run has several: {@code 22 Apr 13:00}. */
    public static String moment(TimeGrid grid, int step) {
        boolean oneDay = grid.steps() * grid.stepHours() <= HOURS_PER_DAY;
        return (oneDay && step < grid.steps() ? CLOCK : DAY_AND_CLOCK).format(grid.startOf(step));
    }

    /** The day of a step, such as {@code Mon 21 Apr 2025}. */
    public static String day(TimeGrid grid, int step) {
        return DAY.format(grid.startOf(step));
    }

    /** What people call a step of this grid: {@code hour}, unless it is cut finer. */
    public static String stepNoun(TimeGrid grid) {
        return grid.stepsPerHour() == 1 ? "hour" : "step";
    }

    /** The name of home {@code id} on every screen. */
    public static String home(int id) {
        return id < 0 ? "Market operator" : "Home " + id;
    }

    /** The same where there is little room, such as in a column of buyers. */
    public static String party(int id) {
        return id < 0 ? "Operator" : home(id);
    }

    /** {@code sentence} with spaces at which a line does not break between a number and its unit. */
    public static String unbroken(String sentence) {
        return UNIT.matcher(sentence).replaceAll("\u00a0");
    }

    private static String sensible(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return decimal(value, decimals);
    }
}
