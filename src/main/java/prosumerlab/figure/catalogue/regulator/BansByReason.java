package prosumerlab.figure.catalogue.regulator;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.Bars;
import prosumerlab.figure.Content.Panel;
import prosumerlab.figure.Content.Panels;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Tone;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.history.HourRecord;
import prosumerlab.metrics.HourSums;

/** Why homes were banned. */
final class BansByReason extends DescribedFigure {
    private static final BanReason[] REASONS = BanReason.values();

    BansByReason() {
        super(
                Topic.REGULATOR,
                "bans-by-reason",
                "Bans by reason",
                "Above, how often the regulator banned for each reason and how many homes that met; below, how long they were kept"
                        + " from trade in all.",
                "Number of bans decided, of homes that got at least one, and sum over homes and steps of the time banned, each by"
                        + " reason.");
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (Reasons.neverNeeded(source)) {
            return empty(Reasons.NOBODY);
        }
        List<Ban> bans =
                source.hours().stream().flatMap(hour -> hour.bans().stream()).toList();
        Axis reasons =
                Axis.names("Reason", Arrays.stream(REASONS).map(Reasons::words).toList());
        Panel counts = new Panel(
                "Bans and homes",
                reasons,
                Axis.counts("Number", ""),
                new Bars(
                        false,
                        List.of(
                                new Bars.Series("Bans decided", Tone.BAN, each(reason -> bans.stream()
                                        .filter(ban -> ban.reason() == reason)
                                        .count())),
                                new Bars.Series("Homes banned", Tone.NEUTRAL_2, each(reason -> bans.stream()
                                        .filter(ban -> ban.reason() == reason)
                                        .mapToInt(Ban::home)
                                        .distinct()
                                        .count()))),
                        List.of()));
        Panel hours = new Panel(
                "Time banned",
                reasons,
                Axis.values("Time, all homes together", "h"),
                new Bars(
                        false,
                        List.of(new Bars.Series("Time banned", Tone.BAN, each(reason -> hours(source, reason)))),
                        List.of()));
        return data(reasons, Axis.counts("", ""), new Panels(List.of(counts, hours)));
    }

    private static Numbers each(ToDoubleFunction<BanReason> value) {
        return Numbers.of(REASONS.length, at -> value.applyAsDouble(REASONS[at]));
    }

    private static double hours(FigureSource source, BanReason reason) {
        long steps = 0;
        for (HourRecord hour : source.hours()) {
            steps += HourSums.banned(hour, reason);
        }
        return steps * source.grid().stepHours();
    }
}
