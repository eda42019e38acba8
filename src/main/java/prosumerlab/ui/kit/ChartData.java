package prosumerlab.ui.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.Run;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Shown;

/** The values of a chart's curves, kept up as the run grows, without computing any hour twice. */
final class ChartData {
    private static final int CSV_DECIMALS = 6;

    private final List<Curve> curves;
    private final double[][] values;
    private final double[][] lows;
    private OpenRun source;
    private int size;

    ChartData(List<Curve> curves) {
        this.curves = List.copyOf(curves);
        values = new double[curves.size()][0];
        lows = new double[curves.size()][0];
    }

    List<Curve> curves() {
        return curves;
    }

    /** How many steps have values. */
    int size() {
        return size;
    }

    /** The value of a curve, or the upper edge of a band. */
    double value(int curve, int step) {
        return values[curve][step];
    }

    /** The lower edge of a band. */
    double low(int curve, int step) {
        return lows[curve][step];
    }

    /** Forgets everything, so that it is computed anew. */
    void forget() {
        source = null;
    }

    /** Takes what was recorded since the last time; returns whether that was anything. */
    boolean follow(Shown shown) {
        boolean other = shown.source() != source;
        if (other) {
            source = shown.source();
            size = 0;
        }
        Run run = shown.run();
        int recorded = run.hours().size();
        if (recorded <= size) {
            return other;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = roomFor(recorded, values[i]);
            boolean band = curves.get(i).low() != null;
            lows[i] = band ? roomFor(recorded, lows[i]) : lows[i];
            for (int step = size; step < recorded; step++) {
                values[i][step] = curves.get(i).value().of(run, run.hours().get(step));
                if (band) {
                    lows[i][step] = curves.get(i).low().of(run, run.hours().get(step));
                }
            }
        }
        size = recorded;
        return true;
    }

    /** The values of the {@code chosen} curves, a line a step, columns with their units. */
    String csv(TimeGrid grid, List<Integer> chosen) {
        StringBuilder csv = new StringBuilder("Step,Start");
        for (int i : chosen) {
            Curve curve = curves.get(i);
            String column = curve.column();
            csv.append(',').append(curve.low() == null ? column : column + "_Low," + column + "_High");
        }
        csv.append("\r\n");
        for (int step = 0; step < size; step++) {
            StringJoiner line = new StringJoiner(",", "", "\r\n");
            line.add(Integer.toString(step)).add(grid.startOf(step).toString());
            for (int i : chosen) {
                if (curves.get(i).low() != null) {
                    line.add(plain(lows[i][step]));
                }
                line.add(plain(values[i][step]));
            }
            csv.append(line);
        }
        return csv.toString();
    }

    private static String plain(double value) {
        return Double.isNaN(value)
                ? ""
                : BigDecimal.valueOf(value)
                        .setScale(CSV_DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private static double[] roomFor(int length, double[] array) {
        return length <= array.length ? array : Arrays.copyOf(array, Math.max(length, 2 * array.length));
    }
}
