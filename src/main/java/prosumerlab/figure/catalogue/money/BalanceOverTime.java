package prosumerlab.figure.catalogue.money;

import static prosumerlab.figure.Content.TimeSeries.Shape.LINE;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.OverTime;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.metrics.Quantile;

/** How the balances of the homes part. */
final class BalanceOverTime extends DescribedFigure {
    BalanceOverTime() {
        super(
                Topic.MONEY,
                "balance-over-time",
                "Balance of the homes over time",
                "The line is the mean balance, the bands hold the middle half of the homes and all of them: bands that open mean"
                        + " that some earn what others pay.",
                "Balance of each home at the end of the step, from 0 at the start: mean, quartiles (Hyndman and Fan, 1996, number"
                        + " 7), smallest and largest.");
    }

    @Override
    public FigureData compose(FigureSource source) {
        TimeColumns time = TimeColumns.of(source);
        double[][] sorted = new double[time.size()][];
        for (int column = 0; column < sorted.length; column++) {
            var steps = time.steps(column);
            sorted[column] = LongStream.of(Balances.of(steps.get(steps.size() - 1)))
                    .mapToDouble(Micro::toDouble)
                    .sorted()
                    .toArray();
        }
        return data(
                time.axis(),
                Axis.values(time.last("Balance"), "€"),
                new OverTime(
                        List.of(
                                TimeSeries.band("All homes", Tone.NEUTRAL_2, quantile(sorted, 0), quantile(sorted, 1)),
                                TimeSeries.band(
                                        "Middle half", Tone.MONEY, quantile(sorted, 0.25), quantile(sorted, 0.75)),
                                new TimeSeries(
                                        "Mean",
                                        Tone.NEUTRAL_1,
                                        LINE,
                                        Numbers.of(sorted.length, at -> mean(sorted[at])))),
                        List.of()));
    }

    private static Numbers quantile(double[][] sorted, double share) {
        return Numbers.of(sorted.length, at -> Quantile.of(sorted[at], sorted[at].length, share));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }
}
