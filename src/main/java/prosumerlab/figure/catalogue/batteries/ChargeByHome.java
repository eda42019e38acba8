package prosumerlab.figure.catalogue.batteries;

import java.util.Comparator;
import java.util.List;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.HeatMap;
import prosumerlab.figure.Content.Scale;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;

/** How full each battery is over time. */
final class ChargeByHome extends DescribedFigure {
    ChargeByHome() {
        super(
                Topic.BATTERIES,
                "state-of-charge-by-home",
                "State of charge of every battery",
                "Each row is a home with a battery, the smaller systems at the top, and each column a moment: the darker, the fuller.",
                "Energy stored at the end of the step over capacity, for each home with a battery, by home type and number.");
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (Charge.nobodyHasABattery(source)) {
            return empty(Charge.NO_BATTERY);
        }
        List<Home> homes = source.run().homes().stream()
                .filter(Home::hasBattery)
                .sorted(Comparator.comparingInt(Home::type).thenComparingInt(Home::id))
                .toList();
        TimeColumns time = TimeColumns.of(source);
        return data(
                "Smaller systems at the top",
                time.axis(),
                Axis.names(
                        "Home",
                        homes.stream().map(home -> Integer.toString(home.id())).toList()),
                new HeatMap(
                        (row, column) -> last(time.steps(column), homes.get(row).id()),
                        new Scale.Values("State of charge", "%", 0, 100, false)));
    }

    private static double last(List<HourRecord> steps, int home) {
        return Charge.of(steps.get(steps.size() - 1).homes(), home);
    }
}
