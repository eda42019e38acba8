package prosumerlab.figure.catalogue;

import java.util.List;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Topic;
import prosumerlab.history.Home;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;

/** How full each battery is at the end of each step. */
final class ChargeByHome implements Figure {
    @Override
    public String key() {
        return "state-of-charge-by-home";
    }

    @Override
    public String title() {
        return "State of charge of every battery";
    }

    @Override
    public String howToRead() {
        return "Each row is a home and each column a step: the darker, the fuller its battery; rows without colour have none.";
    }

    @Override
    public Topic topic() {
        return Topic.BATTERIES;
    }

    @Override
    public FigureData compose(FigureSource source) {
        List<Home> homes = source.run().homes();
        if (homes.stream().noneMatch(Home::hasBattery)) {
            return empty("No home of this scenario has a battery.");
        }
        return data(
                Axis.hours(source),
                Axis.names(
                        "Home",
                        homes.stream().map(home -> Integer.toString(home.id())).toList()),
                new Content.HeatMap(
                        (home, step) -> charge(source.hours().get(step).homes(), home),
                        new Content.Scale.Values("State of charge", "%", 0, 100, false)));
    }

    private static double charge(ProsumerHours hour, int home) {
        long capacity = hour.get(Quantity.BATTERY_CAPACITY, home);
        return capacity == 0 ? Double.NaN : 100.0 * hour.get(Quantity.BATTERY_LEVEL, home) / capacity;
    }
}
