package prosumerlab.figure.catalogue.regulator;

import static prosumerlab.figure.Content.TimeSeries.Shape.AREA;
import static prosumerlab.figure.Content.TimeSeries.Shape.LINE;

import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.OverTime;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;

/** What the regulator took and paid, and what it has left. */
final class Treasury extends DescribedFigure {
    Treasury() {
        super(
                Topic.REGULATOR,
                "treasury",
                "Treasury of the regulator",
                "Above zero are all penalties taken so far, below all bonuses paid; the line between is what the treasury has:"
                        + " below zero the rules cost more than they bring in.",
                "Sum over all homes and steps so far of penalties and of bonuses, and the regulator's account at the end of the step.",
                Gap.REGULATOR,
                Gap.ACCOUNTS);
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (source.hours().stream().allMatch(Treasury::none)) {
            return empty(
                    "The regulator has neither paid nor taken anything so far. That needs a regulator in the scenario.");
        }
        TimeColumns time = TimeColumns.of(source);
        return data(
                time.axis(),
                Axis.values(time.last("Money since the start"), "€"),
                new OverTime(
                        List.of(
                                new TimeSeries("Penalties taken", Tone.PENALTY, AREA, time.sumSoFar(hour -> hour.homes()
                                        .total(Quantity.PENALTY))),
                                new TimeSeries("Bonuses paid", Tone.BONUS, AREA, time.sumSoFar(hour -> -hour.homes()
                                        .total(Quantity.BONUS))),
                                new TimeSeries(
                                        "Treasury",
                                        Tone.FORECAST,
                                        LINE,
                                        time.last(hour ->
                                                Micro.toDouble(hour.accounts().regulator())))),
                        List.of()));
    }

    private static boolean none(HourRecord hour) {
        return hour.accounts().regulator() == 0
                && hour.homes().total(Quantity.BONUS) == 0
                && hour.homes().total(Quantity.PENALTY) == 0;
    }
}
