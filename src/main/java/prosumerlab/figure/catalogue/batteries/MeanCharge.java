package prosumerlab.figure.catalogue.batteries;

import static prosumerlab.figure.Content.TimeSeries.Shape.LINE;

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
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.metrics.Quantile;

/** How full the batteries are, and how much they differ. */
final class MeanCharge extends DescribedFigure {
    private static final double PERCENT = 100;

    MeanCharge() {
        super(
                Topic.BATTERIES,
                "mean-state-of-charge",
                "State of charge of the community",
                "The line is the charge of all batteries together, the band holds eight of ten of them: a wide band means that"
                        + " some are full while others are empty.",
                "Energy in all batteries over their capacity at the end of the step; quantiles 10 and 90 % of the state of"
                        + " charge, each battery counting once (Hyndman and Fan, 1996, number 7).");
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (Charge.nobodyHasABattery(source)) {
            return empty(Charge.NO_BATTERY);
        }
        TimeColumns time = TimeColumns.of(source);
        return data(
                time.axis(),
                Axis.values(time.last("State of charge"), "%", 0, PERCENT),
                new OverTime(
                        List.of(
                                TimeSeries.band(
                                        "8 of 10 batteries", Tone.BATTERY, quantile(time, 0.1), quantile(time, 0.9)),
                                new TimeSeries("All together", Tone.FORECAST, LINE, time.last(MeanCharge::together))),
                        List.of()));
    }

    private static double together(HourRecord hour) {
        return PERCENT
                * hour.homes().total(Quantity.BATTERY_LEVEL)
                / hour.homes().total(Quantity.BATTERY_CAPACITY);
    }

    private static Numbers quantile(TimeColumns time, double share) {
        return time.last(hour -> {
            double[] sorted = Charge.sorted(List.of(hour));
            return Quantile.of(sorted, sorted.length, share);
        });
    }
}
