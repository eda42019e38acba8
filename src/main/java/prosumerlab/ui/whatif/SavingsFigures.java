package prosumerlab.ui.whatif;

import java.util.List;
import java.util.function.LongPredicate;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.Bars;
import prosumerlab.figure.Content.Curve;
import prosumerlab.figure.Content.Curves;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;
import prosumerlab.metrics.Savings;
import prosumerlab.ui.kit.Formats;

/** What the drawings of this pane are saved as where a drawing to scale is wanted: the same numbers as figures. */
final class SavingsFigures {
    private static final double PERCENT = 100;

    private SavingsFigures() {}

    /**
     * A bar for each home, the smallest saving first.
     *
     * @param against what the run is compared with
     */
    static FigureData byHome(Savings savings, String against) {
        List<Integer> ranked = savings.ranked();
        return new FigureData(
                "Savings by home",
                against,
                "Each bar is what a home saves in this run; those below zero pay more than they would there.",
                Axis.names(
                        "Homes, smallest saving first",
                        ranked.stream().map(Formats::home).toList()),
                Axis.values("Saved", "€"),
                new Bars(
                        true,
                        List.of(
                                new Bars.Series("Lost", Tone.PENALTY, only(savings, ranked, saved -> saved < 0)),
                                new Bars.Series("Saved", Tone.GOOD, only(savings, ranked, saved -> saved >= 0))),
                        List.of()));
    }

    private static Numbers only(Savings savings, List<Integer> ranked, LongPredicate which) {
        double[] values = ranked.stream()
                .mapToLong(savings::of)
                .mapToDouble(saved -> which.test(saved) ? Micro.toDouble(saved) : Double.NaN)
                .toArray();
        return Numbers.of(values);
    }

    /**
     * The savings added up, smallest first, beside what they would be if all homes saved the same.
     *
     * @param sums of none, of the first, of the first two ... in millionths of a €; at least one home
     * @param against what the run is compared with
     */
    static FigureData added(long[] sums, String against) {
        int homes = sums.length - 1;
        return new FigureData(
                "Savings added up",
                against,
                "Straight if all homes save the same; the further it sags, the more of the saving goes to a few.",
                Axis.values("Homes, smallest saving first", "%", 0, PERCENT),
                Axis.values("Saved together", "€"),
                new Curves(
                        List.of(
                                new Curve(
                                        "If all saved the same",
                                        Tone.THEORY,
                                        Curve.Shape.LINE,
                                        Numbers.of(0, PERCENT),
                                        Numbers.of(0, Micro.toDouble(sums[homes]))),
                                new Curve(
                                        "Savings",
                                        Tone.MONEY,
                                        Curve.Shape.LINE,
                                        Numbers.of(sums.length, at -> PERCENT * at / homes),
                                        Numbers.of(sums.length, at -> Micro.toDouble(sums[at])))),
                        List.of()));
    }
}
