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

/** How the balances of the homes are spread at the end. */
final class BalanceDistribution extends DescribedFigure {
    private static final long CENT = Micro.ONE / 100;

    BalanceDistribution() {
        super(
                Topic.MONEY,
                "balance-distribution",
                "Distribution of the balances",
                "Each bar counts the homes whose balance lies between its edges: right of zero they earned on the whole, left of it"
                        + " they paid.",
                "Number of homes by their balance at the end of the run, from 0 at its start; mean over the homes.");
    }

    @Override
    public FigureData compose(FigureSource source) {
        long[] balances = Balances.atTheEnd(source);
        if (balances.length == 1) {
            return empty(Balances.ONE_HOME);
        }
        Bins bins = Bins.of(balances, CENT);
        double mean = Micro.toDouble(LongStream.of(balances).sum()) / balances.length;
        return data(
                Axis.values("Balance at the end", "€"),
                Axis.counts("Homes", ""),
                new Histogram(
                        bins.edges(),
                        Bins.filled(
                                new Bars.Series(
                                        "Paid",
                                        Tone.PENALTY,
                                        bins.counts(LongStream.of(balances).filter(each -> each < 0))),
                                new Bars.Series(
                                        "Earned",
                                        Tone.MONEY,
                                        bins.counts(LongStream.of(balances).filter(each -> each >= 0)))),
                        List.of(),
                        List.of(Guide.vertical("Mean", Tone.THEORY, mean))));
    }
}
