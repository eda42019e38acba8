package prosumerlab.scenario.measured;

import java.math.BigDecimal;
import prosumerlab.scenario.MeasuredFile.Basis;
import prosumerlab.scenario.MeasuredFile.Dimension;
import prosumerlab.scenario.MeasuredFile.Format;
import prosumerlab.scenario.MeasuredFile.Unit;
import prosumerlab.scenario.SeriesSet;

/**
 * From the numbers of a file to kWh in their interval, or €/kWh, and the largest that can be true.
 *
 * @param basis what the results stand for
 */
record Conversion(Unit unit, double capacityFactor, int intervalMinutes, double limit, SeriesSet.Basis basis) {
    /** Irradiance beyond that of a clear sky occurs at the edges of clouds, but not half as much again over minutes. */
    private static final double MOST_KW_PER_KW = 1.5;

    private static final double MOST_KW_OF_A_HOME = 100;
    private static final double MOST_EURO_PER_KWH = 10;
    private static final double MINUTES_PER_HOUR = 60;

    /** @throws Refused if it is not said for whom the numbers are */
    static Conversion of(Readings readings, Target target, SeriesRequest request) throws Refused {
        Unit unit = readings.unit();
        if (request.kind() == SeriesKind.PRICE) {
            return new Conversion(unit, 1, readings.intervalMinutes(), MOST_EURO_PER_KWH, SeriesSet.Basis.TOTAL);
        }
        double stated = request.settings().capacityKw();
        double capacityKw = stated > 0 ? stated : readings.capacityKw();
        SeriesSet.Basis basis = basis(unit, capacityKw, target, request);
        boolean toPerKw = basis == SeriesSet.Basis.PER_KW;
        if (toPerKw != unit.perKw() && !(capacityKw > 0)) {
            throw request.problems()
                    .refuseSetting(
                            "capacityKw",
                            "is missing; to read " + unit.key() + " as " + (toPerKw ? "per-kw" : "kWh")
                                    + ", write the PV capacity of the system that was measured");
        }
        double factor = toPerKw == unit.perKw() ? 1 : toPerKw ? 1 / capacityKw : capacityKw;
        return new Conversion(
                unit, factor, readings.intervalMinutes(), limit(request, target, basis, capacityKw), basis);
    }

    /** Notes early what does not depend on the file, to be answered together with its other problems. */
    static void checkBasis(Target target, SeriesRequest request) {
        boolean stated = request.settings().basis() != Basis.UNSTATED;
        boolean standard = request.settings().format() == Format.BDEW_STATIC
                || request.settings().format() == Format.BDEW_DYNAMIC;
        if (request.kind() == SeriesKind.CONSUMPTION
                && !stated
                && !standard
                && target.scope() != SeriesSet.Scope.HOME) {
            missingBasis(request);
        }
    }

    private static Refused missingBasis(SeriesRequest request) {
        boolean pv = request.kind() == SeriesKind.PV;
        return request.problems()
                .refuseSetting(
                        "basis",
                        "is missing; write \"each-home\" if every home of "
                                + request.settings().appliesTo() + (pv ? " generates" : " consumes")
                                + " the numbers of " + request.settings().file() + ", \"total\" if they share them"
                                + (pv ? ", \"per-kw\" with capacityKw to scale them by PV capacity" : ""));
    }

    private static SeriesSet.Basis basis(Unit unit, double fileCapacityKw, Target target, SeriesRequest request)
            throws Refused {
        Basis stated = request.settings().basis();
        if (request.kind() == SeriesKind.CONSUMPTION && stated == Basis.PER_KW) {
            throw request.problems()
                    .refuseSetting("basis", "per-kw is for PV; write \"each-home\" or \"total\" for consumption");
        }
        return switch (stated) {
            case EACH_HOME -> SeriesSet.Basis.EACH_HOME;
            case PER_KW -> SeriesSet.Basis.PER_KW;
            case TOTAL -> SeriesSet.Basis.TOTAL;
            case UNSTATED -> {
                boolean system = request.settings().format() == Format.PVGIS && fileCapacityKw > 0;
                boolean standard = request.settings().annualKwh() > 0;
                if (unit.perKw() || system) {
                    yield SeriesSet.Basis.PER_KW;
                }
                if (target.scope() == SeriesSet.Scope.HOME || standard) {
                    yield SeriesSet.Basis.EACH_HOME;
                }
                throw missingBasis(request);
            }
        };
    }

    private static double limit(SeriesRequest request, Target target, SeriesSet.Basis basis, double capacityKw) {
        double ofHome = request.kind() == SeriesKind.CONSUMPTION
                ? MOST_KW_OF_A_HOME
                : MOST_KW_PER_KW
                        * (basis == SeriesSet.Basis.EACH_HOME && capacityKw > 0
                                ? capacityKw
                                : target.largestCapacityKw(request.scenario().pv()));
        return switch (basis) {
            case PER_KW -> MOST_KW_PER_KW;
            case EACH_HOME -> ofHome;
            case TOTAL ->
                ofHome
                        * (target.scope() == SeriesSet.Scope.HOME
                                ? 1
                                : request.scenario().community().prosumers());
        };
    }

    /** The numbers of {@code window}; those that are missing, negative or absurd are noted as problems. */
    double[] convert(Window window, char separator, FileProblems problems) {
        Numeral numeral = new Numeral(separator);
        double[] converted = new double[window.readings().size()];
        for (int i = 0; i < converted.length; i++) {
            Reading reading = window.readings().get(i);
            double sum = 0;
            for (String cell : reading.cells()) {
                double number = numeral.parse(cell, reading.line(), problems);
                if (number < 0) {
                    problems.atLine(
                            reading.line(),
                            FileProblems.quote(cell) + " is negative; "
                                    + (unit.dimension() == Dimension.PRICE
                                            ? "prices below 0 are not part of the model, so write 0"
                                            : "write what was generated or consumed, not the net of both"));
                    number = Double.NaN;
                }
                sum += number;
            }
            converted[i] = convert(sum * reading.factor());
            double judged = unit.dimension() == Dimension.PRICE
                    ? converted[i]
                    : converted[i] * MINUTES_PER_HOUR / intervalMinutes;
            if (judged > limit) {
                problems.atLine(
                        reading.line(),
                        FileProblems.quote(String.join(" + ", reading.cells())) + " " + unit.key() + " is more than "
                                + limitInWords() + "; check the unit and the column");
            }
        }
        return converted;
    }

    private double convert(double number) {
        double inBase = number / unit.divisor() * capacityFactor;
        return unit.dimension() == Dimension.POWER ? inBase * intervalMinutes / MINUTES_PER_HOUR : inBase;
    }

    private String limitInWords() {
        String number = BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
        if (unit.dimension() == Dimension.PRICE) {
            return number + " €/kWh";
        }
        return number + " kW " + (basis == SeriesSet.Basis.PER_KW ? "per kW of PV" : "can explain");
    }
}
