package prosumerlab.figure.catalogue.money;

import static prosumerlab.figure.Content.TimeSeries.Shape.BAR;

import java.util.List;
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
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;

/** What homes got from the regulator, and what they paid to it and to the market operator. */
final class Incentives extends DescribedFigure {
    Incentives() {
        super(
                Topic.MONEY,
                "bonuses-penalties-fees",
                "Bonuses, penalties and fees",
                "Bars above zero were paid to homes, bars below by them: bonuses reward what the regulator wants, penalties and"
                        + " fees make the local market dearer than a deal with a neighbour.",
                "Sum over all homes of bonuses received, and of penalties and market fees paid.",
                Gap.ACCOUNTS,
                Gap.REGULATOR);
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (source.hours().stream().allMatch(Incentives::none)) {
            return empty(
                    "No bonus, penalty or fee has been paid so far. They need a regulator or a market fee in the scenario.");
        }
        TimeColumns time = TimeColumns.of(source);
        return data(
                time.axis(),
                Axis.values(time.per("Money"), "€"),
                new OverTime(
                        List.of(
                                new TimeSeries("Bonuses", Tone.BONUS, BAR, time.total(Quantity.BONUS)),
                                new TimeSeries("Penalties", Tone.PENALTY, BAR, paid(time, Quantity.PENALTY)),
                                new TimeSeries("Market fees", Tone.FEE, BAR, paid(time, Quantity.FEES))),
                        List.of()));
    }

    private static boolean none(HourRecord hour) {
        return hour.homes().total(Quantity.BONUS) == 0
                && hour.homes().total(Quantity.PENALTY) == 0
                && hour.homes().total(Quantity.FEES) == 0;
    }

    private static Numbers paid(TimeColumns time, Quantity quantity) {
        return time.sum(hour -> -hour.homes().total(quantity));
    }
}
