package prosumerlab.figure.catalogue.prices;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.Curve;
import prosumerlab.figure.Content.Curves;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;
import prosumerlab.metrics.SupplyDemand;
import prosumerlab.metrics.SupplyDemand.Corner;

/** Supply and demand of any order book as a figure. */
public final class BookFigure {
    private BookFigure() {}

    /**
     * The figure of {@code curves}.
     *
     * @param title what it shows
     * @param subtitle of what, and by what rule
     * @param howToRead a sentence
     * @param deals energy and price of each; empty for none
     */
    public static FigureData of(
            String title, String subtitle, String howToRead, SupplyDemand curves, List<Corner> deals) {
        List<Curve> drawn = new ArrayList<>();
        add(drawn, "Demand (bids)", Tone.BUYING, Curve.Shape.LINE, curves.demand());
        add(drawn, "Supply (asks)", Tone.SELLING, Curve.Shape.LINE, curves.supply());
        add(drawn, "Grid buys", Tone.GRID_EXPORT, Curve.Shape.LINE, curves.gridBuys());
        add(drawn, "Grid sells", Tone.GRID_IMPORT, Curve.Shape.LINE, curves.gridSells());
        add(drawn, "Deals", Tone.P2P, Curve.Shape.POINTS, deals);
        if (curves.clearing() != null) {
            add(drawn, "Clearing", Tone.MARKET, Curve.Shape.HIGHLIGHT, List.of(curves.clearing()));
        }
        return new FigureData(
                title,
                subtitle,
                howToRead,
                Axis.values("Energy", "kWh", 0, curves.reach()),
                Axis.values("Price", "€/kWh"),
                new Curves(drawn, List.of()));
    }

    private static void add(List<Curve> curves, String name, Tone tone, Curve.Shape shape, List<Corner> corners) {
        if (!corners.isEmpty()) {
            curves.add(new Curve(name, tone, shape, numbers(corners, Corner::energy), numbers(corners, Corner::price)));
        }
    }

    private static Numbers numbers(List<Corner> corners, ToDoubleFunction<Corner> value) {
        return Numbers.of(corners.stream().mapToDouble(value).toArray());
    }
}
