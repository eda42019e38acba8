package prosumerlab.figure.catalogue.energy;

import static prosumerlab.figure.Content.TimeSeries.Shape.LINE;

import java.util.List;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.OverTime;
import prosumerlab.figure.Content.TimeSeries;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.Quantity;
import prosumerlab.metrics.HourSums;

/** How much of the imbalance of single homes each phase of an hour leaves to the next. */
final class ImbalanceByPhase extends DescribedFigure {
    ImbalanceByPhase() {
        super(
                Topic.ENERGY,
                "imbalance-by-phase",
                "Imbalance after each phase",
                "The first line is what homes could not balance with their own battery; each next line lies lower by what trade"
                        + " between peers, and then the local market, solved; what remains is left to the grid.",
                "Sum over all homes of surplus and deficit alike (the imbalance without its sign): generation less consumption"
                        + " beyond what the battery took or gave, then as P2P and the local market left it.");
    }

    @Override
    protected String whyZero() {
        return "Every home could balance itself with its own PV and battery so far: nothing was left to trade.";
    }

    @Override
    public FigureData compose(FigureSource source) {
        TimeColumns time = TimeColumns.of(source);
        return data(
                time.axis(),
                Axis.values(time.per("Surplus and deficit"), "kWh"),
                new OverTime(
                        List.of(
                                phase(time, "After self-consumption", Tone.FORECAST, Quantity.IMBALANCE_BEFORE_P2P),
                                phase(time, "After P2P", Tone.P2P, Quantity.IMBALANCE_AFTER_P2P),
                                phase(time, "After the local market", Tone.MARKET, Quantity.IMBALANCE_AFTER_MARKET)),
                        List.of()));
    }

    private static TimeSeries phase(TimeColumns time, String name, Tone tone, Quantity imbalance) {
        return new TimeSeries(
                name,
                tone,
                LINE,
                time.sum(hour -> HourSums.surplus(hour, imbalance) + HourSums.deficit(hour, imbalance)));
    }
}
