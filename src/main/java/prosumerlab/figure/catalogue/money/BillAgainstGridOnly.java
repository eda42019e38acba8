package prosumerlab.figure.catalogue.money;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import prosumerlab.domain.Micro;
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
import prosumerlab.metrics.HomeBills;
import prosumerlab.metrics.KeyFigure;

/** What each home paid beside what it would have paid with the grid only. */
final class BillAgainstGridOnly extends DescribedFigure {
    BillAgainstGridOnly() {
        super(
                Topic.MONEY,
                "bill-against-grid-only",
                "Bill of each home against grid only",
                "Each point is a home: below the line it paid less than it would have paid with the utility grid alone, above it"
                        + " more; a negative bill is an income.",
                "Bill: the balance at the end with the opposite sign. Grid only: "
                        + KeyFigure.BASELINE_BILL_MEAN_EUR.formula(),
                Gap.SCENARIO,
                Gap.EQUIPMENT);
    }

    @Override
    public FigureData compose(FigureSource source) {
        HomeBills bills = source.bills();
        double[] baselines = IntStream.range(0, bills.size())
                .mapToDouble(home -> Micro.toDouble(bills.baseline(home)))
                .toArray();
        Numbers ends = Numbers.of(
                Math.min(0, DoubleStream.of(baselines).min().orElseThrow()),
                Math.max(0, DoubleStream.of(baselines).max().orElseThrow()));
        return data(
                Axis.values("Bill with the grid only", "€"),
                Axis.values("Bill", "€"),
                new Curves(
                        List.of(
                                new Curve("No difference", Tone.THEORY, Curve.Shape.LINE, ends, ends),
                                new Curve(
                                        "Homes",
                                        Tone.MONEY,
                                        Curve.Shape.POINTS,
                                        Numbers.of(baselines),
                                        Numbers.of(bills.size(), home -> Micro.toDouble(bills.bill(home))))),
                        List.of()));
    }
}
