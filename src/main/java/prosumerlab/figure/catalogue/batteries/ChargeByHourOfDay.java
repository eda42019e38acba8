package prosumerlab.figure.catalogue.batteries;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.Box;
import prosumerlab.figure.Content.Boxes;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.HourRecord;
import prosumerlab.metrics.Quantile;

/** How states of charge are spread at each hour of the day. */
final class ChargeByHourOfDay extends DescribedFigure {
    ChargeByHourOfDay() {
        super(
                Topic.BATTERIES,
                "state-of-charge-by-hour",
                "State of charge by hour of the day",
                "Each box holds the middle half of the batteries, its line is the median and its whiskers reach to the emptiest and"
                        + " the fullest; of several days all are in one box.",
                "Quartiles (Hyndman and Fan, 1996, number 7), extremes and mean of the state of charge at the end of each step,"
                        + " each battery and step counting once.");
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (Charge.nobodyHasABattery(source)) {
            return empty(Charge.NO_BATTERY);
        }
        SortedMap<Integer, List<HourRecord>> hours = new TreeMap<>();
        for (HourRecord hour : source.hours()) {
            hours.computeIfAbsent(source.grid().hourOfDay(hour.step()), any -> new ArrayList<>())
                    .add(hour);
        }
        return data(
                Axis.names(
                        "Hour of the day",
                        hours.keySet().stream().map(Object::toString).toList()),
                Axis.values("State of charge", "%", 0, 100),
                new Boxes(
                        "Batteries",
                        Tone.BATTERY,
                        hours.values().stream().map(ChargeByHourOfDay::box).toList(),
                        List.of()));
    }

    private static Box box(List<HourRecord> hours) {
        double[] sorted = Charge.sorted(hours);
        int count = sorted.length;
        return new Box(
                count,
                sorted[0],
                Quantile.of(sorted, count, 0.25),
                Quantile.of(sorted, count, 0.5),
                Quantile.of(sorted, count, 0.75),
                sorted[count - 1],
                DoubleStream.of(sorted).average().orElseThrow());
    }
}
