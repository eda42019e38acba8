package prosumerlab.figure.catalogue.homes;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.Bars;
import prosumerlab.figure.Content.Panel;
import prosumerlab.figure.Content.Panels;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.Gap;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.metrics.HomeBills;

/** Small and large homes beside each other. */
final class HomeTypes extends DescribedFigure {
    HomeTypes() {
        super(
                Topic.HOMES,
                "home-types",
                "Home types beside each other",
                "Each group of bars is the mean home of a type, small homes to the left: above what it generated, used, bought and"
                        + " sold, below what it paid and what it would have paid without battery and trade.",
                "Mean over the homes of a type, of the whole run: PV, consumption, energy bought and sold (from and to peers, the"
                        + " market and the grid), the bill and the bill with the grid only.",
                Gap.TRADES);
    }

    @Override
    public FigureData compose(FigureSource source) {
        SortedMap<Integer, List<Home>> types = source.run().homes().stream()
                .collect(Collectors.groupingBy(Home::type, TreeMap::new, Collectors.toList()));
        Axis axis = Axis.names(
                "Home type", types.keySet().stream().map(Object::toString).toList());
        Panel energy = new Panel(
                "Energy, mean home",
                axis,
                Axis.values("Energy", "kWh"),
                new Bars(
                        false,
                        List.of(
                                energy("PV generation", Tone.GENERATION, source, types, Quantity.PV),
                                energy("Consumption", Tone.CONSUMPTION, source, types, Quantity.LOAD),
                                energy(
                                        "Bought",
                                        Tone.MARKET,
                                        source,
                                        types,
                                        Quantity.P2P_BOUGHT,
                                        Quantity.MARKET_BOUGHT,
                                        Quantity.GRID_IMPORT),
                                energy(
                                        "Sold",
                                        Tone.P2P,
                                        source,
                                        types,
                                        Quantity.P2P_SOLD,
                                        Quantity.MARKET_SOLD,
                                        Quantity.GRID_EXPORT)),
                        List.of()));
        if (source.lacks(Gap.SCENARIO)) {
            return data(axis, Axis.values("", ""), new Panels(List.of(energy)));
        }
        HomeBills bills = source.bills();
        Panel money = new Panel(
                "Bill, mean home",
                axis,
                Axis.values("Bill", "€"),
                new Bars(
                        false,
                        List.of(
                                new Bars.Series("Bill", Tone.MONEY, mean(types, home -> bills.bill(home.id()))),
                                new Bars.Series(
                                        "With the grid only",
                                        Tone.GRID,
                                        mean(types, home -> bills.baseline(home.id())))),
                        List.of()));
        return data(axis, Axis.values("", ""), new Panels(List.of(energy, money)));
    }

    private static Bars.Series energy(
            String name, Tone tone, FigureSource source, SortedMap<Integer, List<Home>> types, Quantity... quantities) {
        long[] sums = new long[source.homes()];
        for (HourRecord hour : source.hours()) {
            for (Quantity quantity : quantities) {
                for (int home = 0; home < sums.length; home++) {
                    sums[home] += hour.homes().get(quantity, home);
                }
            }
        }
        return new Bars.Series(name, tone, mean(types, home -> sums[home.id()]));
    }

    private static Numbers mean(SortedMap<Integer, List<Home>> types, ToLongFunction<Home> micros) {
        return Numbers.of(types.values().stream()
                .mapToDouble(
                        homes -> Micro.toDouble(homes.stream().mapToLong(micros).sum()) / homes.size())
                .toArray());
    }
}
