package prosumerlab.figure.catalogue.money;

import java.util.List;
import java.util.Locale;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.Curve;
import prosumerlab.figure.Content.Curves;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.Gap;
import prosumerlab.metrics.KeyFigure;
import prosumerlab.metrics.Lorenz;

/** How evenly the savings are spread over the homes. */
final class LorenzCurve extends DescribedFigure {
    private static final double PERCENT = 100;

    LorenzCurve() {
        super(
                Topic.MONEY,
                "lorenz-curve",
                "Lorenz curve of the savings",
                "If all homes saved the same, the curve would be the straight line; the further it sags, the more of the saving goes"
                        + " to a few, and below zero there are homes that lost.",
                "Share of all savings that the homes with the smallest savings have (Lorenz, 1905). Gini: "
                        + KeyFigure.SAVING_GINI.formula(),
                Gap.SCENARIO,
                Gap.EQUIPMENT);
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (source.homes() == 1) {
            return empty(Balances.ONE_HOME);
        }
        Lorenz lorenz = new Lorenz(source.bills().sortedSavings());
        if (lorenz.total() <= 0) {
            return empty(
                    "The community as a whole has saved nothing against the grid only, so there is nothing to share.");
        }
        double[] shares = lorenz.shares();
        Numbers homes = Numbers.of(shares.length, at -> PERCENT * at / (shares.length - 1));
        return data(
                String.format(
                        Locale.ROOT, "Gini coefficient %.3f", lorenz.gini().orElseThrow()),
                Axis.values("Homes, smallest saving first", "%", 0, PERCENT),
                Axis.values("Share of all savings", "%"),
                new Curves(
                        List.of(
                                new Curve(
                                        "Equal savings",
                                        Tone.THEORY,
                                        Curve.Shape.LINE,
                                        Numbers.of(0, PERCENT),
                                        Numbers.of(0, PERCENT)),
                                new Curve(
                                        "Savings",
                                        Tone.MONEY,
                                        Curve.Shape.LINE,
                                        homes,
                                        Numbers.of(shares.length, at -> PERCENT * shares[at]))),
                        List.of()));
    }
}
