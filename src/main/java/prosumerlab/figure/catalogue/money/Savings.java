package prosumerlab.figure.catalogue.money;

import java.util.List;
import java.util.stream.LongStream;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.Bars;
import prosumerlab.figure.Content.Histogram;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Guide;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.Bins;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.Gap;
import prosumerlab.metrics.KeyFigure;

/** What homes saved by battery and trade. */
final class Savings extends DescribedFigure {
    private static final long CENT = Micro.ONE / 100;

    Savings() {
        super(
                Topic.MONEY,
                "savings",
                "Savings against grid only",
                "Each bar counts the homes whose saving lies between its edges; those left of zero paid more than they would have"
                        + " paid with the utility grid alone.",
                KeyFigure.BASELINE_BILL_MEAN_EUR.formula() + " " + KeyFigure.SAVING_MEAN_EUR.formula(),
                Gap.SCENARIO,
                Gap.EQUIPMENT);
    }

    @Override
    public FigureData compose(FigureSource source) {
        long[] savings = source.bills().sortedSavings();
        if (savings.length == 1) {
            return empty(Balances.ONE_HOME);
        }
        Bins bins = Bins.of(savings, CENT);
        double mean = source.keyFigures().value(KeyFigure.SAVING_MEAN_EUR).orElseThrow();
        return data(
                Axis.values("Saving over the run", "€"),
                Axis.counts("Homes", ""),
                new Histogram(
                        bins.edges(),
                        Bins.filled(
                                new Bars.Series(
                                        "Lost",
                                        Tone.PENALTY,
                                        bins.counts(LongStream.of(savings).filter(each -> each < 0))),
                                new Bars.Series(
                                        "Saved",
                                        Tone.GOOD,
                                        bins.counts(LongStream.of(savings).filter(each -> each >= 0)))),
                        List.of(),
                        List.of(Guide.vertical("Mean", Tone.THEORY, mean))));
    }
}
