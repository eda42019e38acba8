package prosumerlab.figure.catalogue.batteries;

import java.util.List;
import java.util.stream.IntStream;
import prosumerlab.figure.FigureSource;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;

/** States of charge, in per cent of capacity, at the end of a step. */
final class Charge {
    static final String NO_BATTERY = "No home of this scenario has a battery.";

    private static final double PERCENT = 100;

    private Charge() {}

    static boolean nobodyHasABattery(FigureSource source) {
        return source.run().homes().stream().noneMatch(Home::hasBattery);
    }

    /** Of one home; NaN without a battery. */
    static double of(ProsumerHours hour, int home) {
        long capacity = hour.get(Quantity.BATTERY_CAPACITY, home);
        return capacity == 0 ? Double.NaN : PERCENT * hour.get(Quantity.BATTERY_LEVEL, home) / capacity;
    }

    /** Of all batteries in all of {@code steps}, smallest first. */
    static double[] sorted(List<HourRecord> steps) {
        return steps.stream()
                .flatMapToDouble(step -> IntStream.range(0, step.homes().size())
                        .mapToDouble(home -> of(step.homes(), home))
                        .filter(charge -> !Double.isNaN(charge)))
                .sorted()
                .toArray();
    }
}
