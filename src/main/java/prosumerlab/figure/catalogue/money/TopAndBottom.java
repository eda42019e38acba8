package prosumerlab.figure.catalogue.money;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.Bars;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;

/** The homes with the largest and the smallest balances. */
final class TopAndBottom extends DescribedFigure {
    private static final int MOST = 10;

    TopAndBottom() {
        super(
                Topic.MONEY,
                "top-and-bottom",
                "Largest and smallest balances",
                "From left to right the homes that earned most down to those that paid most; look at one of them to see why.",
                "Balance at the end of the run: the ten largest and the ten smallest, or all of a community of at most twenty; of"
                        + " equal balances the lower number first.");
    }

    @Override
    public FigureData compose(FigureSource source) {
        long[] balances = Balances.atTheEnd(source);
        List<Integer> ranked = IntStream.range(0, balances.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer home) -> -balances[home]))
                .toList();
        int top = Math.min(MOST, (ranked.size() + 1) / 2);
        int bottom = Math.min(MOST, ranked.size() - top);
        List<Integer> shown = IntStream.concat(
                        IntStream.range(0, top), IntStream.range(ranked.size() - bottom, ranked.size()))
                .mapToObj(ranked::get)
                .toList();
        return data(
                shown.size() < ranked.size()
                        ? "The " + MOST + " largest and the " + MOST + " smallest of " + ranked.size() + " homes"
                        : "",
                Axis.names(
                        "Home",
                        shown.stream().map(home -> Integer.toString(home)).toList()),
                Axis.values("Balance at the end", "€"),
                new Bars(
                        true,
                        List.of(
                                new Bars.Series("Largest", Tone.MONEY, part(balances, shown, 0, top)),
                                new Bars.Series("Smallest", Tone.PENALTY, part(balances, shown, top, shown.size()))),
                        List.of()));
    }

    private static Numbers part(long[] balances, List<Integer> shown, int from, int to) {
        return Numbers.of(
                shown.size(), at -> at >= from && at < to ? Micro.toDouble(balances[shown.get(at)]) : Double.NaN);
    }
}
