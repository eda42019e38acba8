package prosumerlab.figure.catalogue.regulator;

import static prosumerlab.figure.Content.TimeSeries.Shape.BAR;
import static prosumerlab.figure.Content.TimeSeries.Shape.POINTS;

import java.util.ArrayList;
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
import prosumerlab.history.BanReason;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.metrics.HourSums;

/** How many homes may not trade. */
final class BannedByHour extends DescribedFigure {
    BannedByHour() {
        super(
                Topic.REGULATOR,
                "banned-by-hour",
                "Banned homes by hour",
                "The bars are the homes that may not trade in an hour, by the reason of their ban; a ban decided in one hour, as the"
                        + " marks count, holds from the next.",
                "Number of homes banned in each step by the reason of their latest ban, and number of bans decided at its end.",
                Gap.REGULATOR);
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (Reasons.neverNeeded(source)) {
            return empty(Reasons.NOBODY);
        }
        TimeColumns time = TimeColumns.of(source);
        List<TimeSeries> series = new ArrayList<>();
        for (BanReason reason : BanReason.values()) {
            series.add(new TimeSeries(
                    Reasons.words(reason),
                    Reasons.tone(reason),
                    BAR,
                    time.mean(hour -> HourSums.banned(hour, reason))));
        }
        series.add(new TimeSeries("Newly decided", Tone.FORECAST, POINTS, time.each(BannedByHour::decided)));
        return data(time.axis(), Axis.counts(time.mean("Homes"), ""), new OverTime(series, List.of()));
    }

    /** No mark where nothing was decided. */
    private static double decided(List<HourRecord> steps) {
        double bans =
                steps.stream().mapToInt(hour -> hour.bans().size()).average().orElseThrow();
        return bans == 0 ? Double.NaN : bans;
    }
}
