package prosumerlab.figure.catalogue.trading;

import static prosumerlab.figure.Content.TimeSeries.Shape.BAR;

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
import prosumerlab.history.Gap;
import prosumerlab.history.Role;
import prosumerlab.metrics.HourSums;

/** How many homes want to buy, want to sell, want neither, or may not. */
final class RolesByHour extends DescribedFigure {
    RolesByHour() {
        super(
                Topic.TRADING,
                "buyers-and-sellers",
                "Active buyers and sellers",
                "Every home is in one of the four parts of a bar; trade needs both buyers and sellers in the same hour.",
                "Number of homes by their role in each step.",
                Gap.WISHES);
    }

    @Override
    public FigureData compose(FigureSource source) {
        TimeColumns time = TimeColumns.of(source);
        return data(
                time.axis(),
                Axis.counts(time.mean("Homes"), ""),
                new OverTime(
                        List.of(
                                role(time, "Buyers", Tone.BUYING, Role.BUYER),
                                role(time, "Sellers", Tone.SELLING, Role.SELLER),
                                role(time, "Banned", Tone.BAN, Role.BANNED),
                                role(time, "Neither", Tone.CURTAILED, Role.NEUTRAL)),
                        List.of()));
    }

    private static TimeSeries role(TimeColumns time, String name, Tone tone, Role role) {
        return new TimeSeries(name, tone, BAR, time.mean(hour -> HourSums.homes(hour, role)));
    }
}
