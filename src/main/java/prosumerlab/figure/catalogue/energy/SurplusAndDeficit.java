package prosumerlab.figure.catalogue.energy;

import static prosumerlab.figure.Content.TimeSeries.Shape.BAR;
import static prosumerlab.figure.Content.TimeSeries.Shape.LINE;

import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.Quantity;
import prosumerlab.metrics.HourSums;

/** What some homes have over and others lack, after their own PV and battery. */
final class SurplusAndDeficit extends DescribedFigure {
    SurplusAndDeficit() {
        super(
                Topic.ENERGY,
                "surplus-and-deficit",
                "Surplus and deficit after self-consumption",
                "Bars above zero are what some homes have over, bars below what others lack in the same hour: only where both are"
                        + " there can neighbours trade; the line is the difference.",
                "Sum over the homes with a positive imbalance before P2P, sum over those with a negative one, and both together.");
    }

    @Override
    protected String whyZero() {
        return "Every home could balance itself with its own PV and battery so far: nothing was left to trade.";
    }

    @Override
    public FigureData compose(FigureSource source) {
        TimeColumns time = TimeColumns.of(source);
        return energy(
                time,
                new TimeSeries(
                        "Surplus",
                        Tone.SURPLUS,
                        BAR,
                        time.sum(hour -> HourSums.surplus(hour, Quantity.IMBALANCE_BEFORE_P2P))),
                new TimeSeries(
                        "Deficit",
                        Tone.DEFICIT,
                        BAR,
                        time.sum(hour -> -HourSums.deficit(hour, Quantity.IMBALANCE_BEFORE_P2P))),
                new TimeSeries("Net", Tone.FORECAST, LINE, time.total(Quantity.IMBALANCE_BEFORE_P2P)));
    }
}
