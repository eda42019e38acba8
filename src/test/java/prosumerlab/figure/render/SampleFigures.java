package prosumerlab.figure.render;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import prosumerlab.domain.TimeGrid;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content;
import prosumerlab.figure.Content.Curve;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.Content.TimeSeries.Shape;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.Guide;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;

/** A figure of each kind that the renderer draws, by name: made up, so that each holds what is hard for its kind. */
final class SampleFigures {
    private static final LocalDateTime START = LocalDateTime.of(2025, 4, 21, 0, 0);

    private SampleFigures() {}

    static Map<String, FigureData> all() {
        Map<String, FigureData> all = new LinkedHashMap<>();
        all.put("lines", lines(24, 60));
        all.put("lines-of-one-step", lines(1, 60));
        all.put("lines-of-five-minutes", lines(12 * 3, 5));
        all.put("lines-of-a-week", lines(168, 60));
        all.put("lines-of-a-year", lines(8760, 60));
        all.put("stacked-areas", stacks(24, Shape.AREA));
        all.put("stacked-bars", stacks(24, Shape.BAR));
        all.put("stacked-bars-of-a-year", stacks(8760, Shape.BAR));
        all.put("band", band());
        all.put("bars", bars(false, 24));
        all.put("bars-stacked", bars(true, 15));
        all.put("bars-of-words", words());
        all.put("histogram", histogram());
        all.put("boxes", boxes());
        all.put("heat-map", heat(100, 24));
        all.put("heat-map-of-a-year", heat(5000, 8760));
        all.put("heat-map-of-words", bans());
        all.put("matrix", matrix());
        all.put("supply-and-demand", supply());
        all.put("lorenz", lorenz());
        all.put("negotiation", negotiation());
        all.put("panels", panels());
        all.put(
                "empty",
                figure(
                        Axis.values("", ""),
                        Axis.values("", ""),
                        new Content.Empty(
                                "No home of this scenario has a battery. Give some of them one under Batteries in the scenario,"
                                        + " and run it again.")));
        return all;
    }

    private static FigureData figure(Axis x, Axis y, Content content) {
        return new FigureData(
                content.getClass().getSimpleName() + " of a community of one hundred homes",
                "Hour 13, home 7",
                "Read it so.",
                x,
                y,
                content);
    }

    private static Axis hours(int steps, int minutes) {
        return new Axis.Hours("Hour of the run", new TimeGrid(START, minutes, steps), steps);
    }

    private static Axis count(String title, int names) {
        return Axis.names(
                title, IntStream.range(0, names).mapToObj(Integer::toString).toList());
    }

    private static double sun(int step) {
        return Math.max(0, 180 * StrictMath.sin((step % 24 - 6) * Math.PI / 12)) * (1 + 0.3 * noise(step / 24));
    }

    /** From −1 to 1. */
    private static double noise(int i) {
        return StrictMath.sin(i * 12.9898 + StrictMath.sin(i * 78.233) * 43.0);
    }

    private static FigureData lines(int steps, int minutes) {
        return figure(
                hours(steps, minutes),
                Axis.values("Energy per step", "kWh"),
                new Content.OverTime(
                        List.of(
                                series("PV generation", Tone.GENERATION, Shape.LINE, steps, SampleFigures::sun),
                                series("Consumption", Tone.CONSUMPTION, Shape.LINE, steps, i -> 70 + 20 * noise(i)),
                                series("Price limit", Tone.GRID, Shape.STEPS, steps, i -> 40 + i % 5),
                                series(
                                        "Local market",
                                        Tone.MARKET,
                                        Shape.POINTS,
                                        steps,
                                        i -> i % 7 == 3 ? 120 : Double.NaN)),
                        List.of(Guide.horizontal("Retail tariff", Tone.TARIFF, 150))));
    }

    private static TimeSeries series(String name, Tone tone, Shape shape, int steps, IntToDoubleFunction value) {
        return new TimeSeries(name, tone, shape, Numbers.of(steps, value));
    }

    private static FigureData stacks(int steps, Shape shape) {
        return figure(
                hours(steps, 60),
                Axis.values("Energy per step", "kWh"),
                new Content.OverTime(
                        List.of(
                                series("Self-consumption", Tone.SELF_CONSUMPTION, shape, steps, i -> sun(i) / 3),
                                series("Battery", Tone.BATTERY, shape, steps, i -> 12 * noise(i)),
                                series("Peer-to-peer", Tone.P2P, shape, steps, i -> sun(i) / 6),
                                series("Local market", Tone.MARKET, shape, steps, i -> sun(i) / 8),
                                series("Grid import", Tone.GRID_IMPORT, shape, steps, i -> 20),
                                series("Grid export", Tone.GRID_EXPORT, shape, steps, i -> -sun(i) / 5)),
                        List.of()));
    }

    private static FigureData band() {
        return figure(
                hours(24, 60),
                Axis.values("State of charge", "%", 0, 100),
                new Content.OverTime(
                        List.of(
                                TimeSeries.band(
                                        "10 % to 90 % of the homes",
                                        Tone.BATTERY, Numbers.of(24, i -> 20 + i), Numbers.of(24, i -> 50 + 2 * i)),
                                series("Mean", Tone.BATTERY, Shape.LINE, 24, i -> 35 + 1.5 * i)),
                        List.of(Guide.horizontal("Least allowed", Tone.THEORY, 10))));
    }

    private static FigureData bars(boolean stacked, int names) {
        return figure(
                count("Miner", names),
                Axis.counts("Blocks", ""),
                new Content.Bars(
                        stacked,
                        List.of(
                                new Content.Bars.Series(
                                        "Blocks", Tone.BLOCKS, Numbers.of(names, i -> Math.rint(9 + 6 * noise(i)))),
                                new Content.Bars.Series(
                                        "Rewards", Tone.MONEY, Numbers.of(names, i -> Math.rint(6 + 5 * noise(i + 9)))),
                                new Content.Bars.Series(
                                        "Expected of its share", Tone.THEORY, true, Numbers.of(names, i -> 8))),
                        List.of(Guide.horizontal("Mean", Tone.GRID, 7.6))));
    }

    private static FigureData words() {
        return figure(
                Axis.names(
                        "Reason",
                        List.of(
                                "Excessive use of the local market",
                                "Negative balance",
                                "A reason that is told at very great length, as people do",
                                "Other")),
                Axis.counts("Bans", ""),
                new Content.Bars(
                        false, List.of(new Content.Bars.Series("Bans", Tone.BAN, Numbers.of(12, 3, 1, 0))), List.of()));
    }

    private static FigureData histogram() {
        return figure(
                Axis.values("Price", "€/kWh"),
                Axis.counts("Trades", ""),
                new Content.Histogram(
                        Numbers.of(21, i -> 0.1 + i * 0.005),
                        List.of(
                                new Content.Bars.Series(
                                        "Peer-to-peer", Tone.P2P, Numbers.of(20, i -> Math.rint(20 + 18 * noise(i)))),
                                new Content.Bars.Series(
                                        "Local market", Tone.MARKET, Numbers.of(20, i -> i == 8 ? 60 : 0))),
                        List.of(new Curve(
                                "Geometric law",
                                Tone.THEORY,
                                Curve.Shape.LINE,
                                Numbers.of(20, i -> 0.1025 + i * 0.005),
                                Numbers.of(20, i -> 50 * StrictMath.pow(0.8, i)))),
                        List.of(
                                Guide.vertical("Mean", Tone.NEUTRAL_1, 0.142),
                                Guide.vertical("Feed-in tariff", Tone.TARIFF, 0.11))));
    }

    private static FigureData boxes() {
        List<Content.Box> boxes = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            double m = 40 + 25 * noise(i);
            boxes.add(i == 5 ? null : new Content.Box(60, m - 25, m - 10, m, m + 14, m + 30, m + 3));
        }
        return figure(
                count("Hour of the day", 24),
                Axis.values("State of charge", "%", 0, 100),
                new Content.Boxes("Batteries", Tone.BATTERY, boxes, List.of()));
    }

    private static FigureData heat(int homes, int steps) {
        return figure(
                hours(steps, 60),
                count("Home", homes),
                new Content.HeatMap(
                        (home, step) -> home % 9 == 4
                                ? Double.NaN
                                : 50 + 49 * StrictMath.sin(step / 24.0 * 2 * Math.PI + home / 10.0),
                        new Content.Scale.Values("State of charge", "%", 0, 100, false)));
    }

    private static FigureData bans() {
        return figure(
                hours(24, 60),
                count("Home", 100),
                new Content.HeatMap(
                        (home, step) -> home % 11 == 3 && step > 12 && step < 19 ? 1 + home % 2 : 0,
                        new Content.Scale.Words(
                                "State",
                                List.of(
                                        Content.Word.background("may trade"),
                                        Content.Word.of("banned: too much local market", Tone.BAN),
                                        Content.Word.of("banned: negative balance", Tone.CONSUMPTION)))));
    }

    private static FigureData matrix() {
        return figure(
                count("Seller", 100),
                count("Buyer", 100),
                new Content.HeatMap(
                        (buyer, seller) ->
                                (buyer * 31 + seller * 17) % 23 == 0 ? noise(buyer + seller) * 4 : Double.NaN,
                        new Content.Scale.Values("Net energy", "kWh", -4, 4, true)));
    }

    private static FigureData supply() {
        return figure(
                Axis.values("Energy", "kWh"),
                Axis.values("Price", "€/kWh"),
                new Content.Curves(
                        List.of(
                                curve(
                                        "Supply",
                                        Tone.SELLING,
                                        Curve.Shape.STEPS,
                                        12,
                                        i -> i * 0.8,
                                        i -> 0.1 + i * 0.006),
                                curve("Demand", Tone.BUYING, Curve.Shape.STEPS, 10, i -> i * 0.9, i -> 0.2 - i * 0.007),
                                curve(
                                        "Clearing: 4.8 kWh at 0.142 €/kWh",
                                        Tone.MARKET,
                                        Curve.Shape.HIGHLIGHT,
                                        1,
                                        i -> 4.8,
                                        i -> 0.142)),
                        List.of(
                                Guide.horizontal("Retail tariff", Tone.TARIFF, 0.22),
                                Guide.horizontal("Feed-in tariff", Tone.FEE, 0.08))));
    }

    private static Curve curve(
            String name, Tone tone, Curve.Shape shape, int points, IntToDoubleFunction x, IntToDoubleFunction y) {
        return new Curve(name, tone, shape, Numbers.of(points, x), Numbers.of(points, y));
    }

    private static FigureData lorenz() {
        return figure(
                Axis.values("Share of the homes", "%", 0, 100),
                Axis.values("Share of the savings", "%", 0, 100),
                new Content.Curves(
                        List.of(
                                curve("Savings", Tone.MONEY, Curve.Shape.LINE, 101, i -> i, i -> i * i / 100.0),
                                curve("Equal shares", Tone.THEORY, Curve.Shape.LINE, 2, i -> 100 * i, i -> 100 * i)),
                        List.of()));
    }

    private static FigureData negotiation() {
        return figure(
                new Axis.Values("Offer", "", true, java.util.OptionalDouble.empty(), java.util.OptionalDouble.empty()),
                Axis.values("Price", "€/kWh"),
                new Content.Curves(
                        List.of(
                                curve(
                                        "Buyer's bids",
                                        Tone.BUYING,
                                        Curve.Shape.MARKED_LINE,
                                        6,
                                        i -> i + 1,
                                        i -> 0.1 + i * 0.01),
                                curve(
                                        "Seller's asks",
                                        Tone.SELLING,
                                        Curve.Shape.MARKED_LINE,
                                        6,
                                        i -> i + 1,
                                        i -> 0.2 - i * 0.01),
                                curve("Agreed", Tone.GOOD, Curve.Shape.HIGHLIGHT, 1, i -> 6, i -> 0.15)),
                        List.of()));
    }

    private static FigureData panels() {
        FigureData energy = stacks(24, Shape.BAR);
        FigureData charge = band();
        return figure(
                Axis.values("", ""),
                Axis.values("", ""),
                new Content.Panels(List.of(
                        new Content.Panel("Home 7: the best day", energy.x(), energy.y(), energy.content()),
                        new Content.Panel("Home 42: the worst day", charge.x(), charge.y(), charge.content()))));
    }
}
