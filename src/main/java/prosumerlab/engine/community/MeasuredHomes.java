package prosumerlab.engine.community;

import java.util.List;
import java.util.function.ToDoubleFunction;
import prosumerlab.domain.Micro;
import prosumerlab.history.Home;
import prosumerlab.scenario.SeriesSet.Basis;
import prosumerlab.scenario.SeriesSet.Scope;
import prosumerlab.scenario.SeriesSet.Series;

/** Which measured series each home follows, and by what factor. */
final class MeasuredHomes {
    private final double[][] seriesOf;
    private final double[] factorOf;

    /**
     * @param weight by what a total is shared among homes
     */
    MeasuredHomes(List<Series> series, List<Home> homes, ToDoubleFunction<Home> weight) {
        seriesOf = new double[series.isEmpty() ? 0 : homes.size()][];
        factorOf = new double[seriesOf.length];
        for (Scope scope : Scope.values()) {
            for (Series one : series) {
                if (one.scope() == scope) {
                    assign(one, homes, weight);
                }
            }
        }
    }

    boolean covers(int home) {
        return seriesOf.length > 0 && seriesOf[home] != null;
    }

    long energy(int home, int step) {
        return Micro.of(seriesOf[home][step] * factorOf[home]);
    }

    private void assign(Series series, List<Home> homes, ToDoubleFunction<Home> weight) {
        double totalWeight = homes.stream()
                .filter(home -> applies(series, home))
                .mapToDouble(weight)
                .sum();
        for (Home home : homes) {
            if (applies(series, home)) {
                seriesOf[home.id()] = series.kwhPerStep();
                factorOf[home.id()] = factor(series.basis(), home, weight, totalWeight);
            }
        }
    }

    private static double factor(Basis basis, Home home, ToDoubleFunction<Home> weight, double totalWeight) {
        return switch (basis) {
            case EACH_HOME -> 1;
            case PER_KW -> home.pvCapacityKw();
            case TOTAL -> totalWeight == 0 ? 0 : weight.applyAsDouble(home) / totalWeight;
        };
    }

    private static boolean applies(Series series, Home home) {
        return switch (series.scope()) {
            case COMMUNITY -> true;
            case HOME_TYPE -> home.type() == series.id();
            case HOME -> home.id() == series.id();
        };
    }
}
