package prosumerlab.scenario.measured;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prosumerlab.scenario.MeasuredFile.Dimension;
import prosumerlab.scenario.MeasuredFile.Unit;

/** The unit of a column, from its name or from the settings, never from its numbers. */
final class UnitChoice {
    private static final String UNITS = "w/kwp?|w_per_kwp?|kwh/kwp?|kwh_per_kwp?|(?:eur|euro|€)(?:/|_per_)(?:kwh|mwh)"
            + "|ct(?:/|_per_)kwh|kwh|wh|kw|w";
    private static final Pattern BRACKETED = Pattern.compile("(?i)[(\\[]\\s*(" + UNITS + ")\\s*[)\\]]");
    private static final Pattern LAST_WORD = Pattern.compile("(?i)(?:^|[\\s_.:,/-])(" + UNITS + ")$");
    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z0-9](KWh|Kwh|kWh|KW|Kw|kW|Wh|W)$");

    private UnitChoice() {}

    /**
     * The unit of the column called {@code header}.
     *
     * @throws Refused if neither the name nor the settings say it, they disagree, or it does not fit the series
     */
    static Unit choose(String header, int headerLine, SeriesRequest request) throws Refused {
        Unit stated = request.settings().unit();
        Optional<Unit> named = inHeader(header);
        if (named.isEmpty() && stated == Unit.HEADER) {
            throw request.problems()
                    .refuseLine(
                            headerLine,
                            "the name of column " + FileProblems.quote(header)
                                    + " does not say its unit; write \"unit\" with one of "
                                    + String.join(", ", fitting(request.kind())));
        }
        if (named.isPresent() && stated != Unit.HEADER && stated != named.get()) {
            throw request.problems()
                    .refuseLine(
                            headerLine,
                            "column " + FileProblems.quote(header) + " is in "
                                    + named.get().key() + " by its name, but \"unit\" says " + stated.key()
                                    + "; remove one of the two");
        }
        return check(named.orElse(stated), request);
    }

    /** {@code unit} if it fits the series. */
    static Unit check(Unit unit, SeriesRequest request) throws Refused {
        if (!fits(unit, request.kind())) {
            throw request.problems()
                    .refuseFile("the column to read is in " + unit.key() + ", but "
                            + request.kind().key() + " needs one of " + String.join(", ", fitting(request.kind()))
                            + "; name another \"column\"");
        }
        return unit;
    }

    static Optional<Unit> inHeader(String header) {
        Matcher m = BRACKETED.matcher(header);
        if (m.find() || (m = LAST_WORD.matcher(header)).find() || (m = CAMEL_CASE.matcher(header)).find()) {
            return Optional.of(unitOf(m.group(1).toLowerCase(Locale.ROOT)));
        }
        return Optional.empty();
    }

    private static Unit unitOf(String name) {
        if (name.startsWith("eur") || name.startsWith("€")) {
            return name.endsWith("mwh") ? Unit.EUR_PER_MWH : Unit.EUR_PER_KWH;
        }
        return switch (name) {
            case "w" -> Unit.W;
            case "kw" -> Unit.KW;
            case "wh" -> Unit.WH;
            case "kwh" -> Unit.KWH;
            default ->
                name.startsWith("ct") ? Unit.CT_PER_KWH : name.startsWith("kwh") ? Unit.KWH_PER_KW : Unit.W_PER_KW;
        };
    }

    private static boolean fits(Unit unit, SeriesKind kind) {
        return switch (kind) {
            case PV -> unit.dimension() == Dimension.POWER || unit.dimension() == Dimension.ENERGY;
            case CONSUMPTION -> fits(unit, SeriesKind.PV) && !unit.perKw();
            case PRICE -> unit.dimension() == Dimension.PRICE;
        };
    }

    private static List<String> fitting(SeriesKind kind) {
        return List.of(Unit.values()).stream()
                .filter(unit -> fits(unit, kind))
                .map(Unit::key)
                .toList();
    }
}
