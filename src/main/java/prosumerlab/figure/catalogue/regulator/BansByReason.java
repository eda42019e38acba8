package prosumerlab.figure.catalogue.regulator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.Bars;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Numbers;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.metrics.HourSums;

/** Why homes were banned. */
final class BansByReason extends DescribedFigure {
    private static final List<String> COUNTED = List.of("Bans decided", "Homes banned", "Hours banned, all homes");

    BansByReason() {
        super(
                Topic.REGULATOR,
                "bans-by-reason",
                "Bans by reason",
                "The first bar is how often the regulator banned, the second how many homes that met, the third how long they were"
                        + " kept from trade in all; the parts are the reasons.",
                "Number of bans decided, of homes that got at least one (by the reason of the first), and sum over homes and steps"
                        + " of the time banned, each by reason.",
                Gap.REGULATOR);
    }

    @Override
    public FigureData compose(FigureSource source) {
        if (Reasons.neverNeeded(source)) {
            return empty(Reasons.NOBODY);
        }
        return data(
                Axis.names("What is counted", COUNTED),
                new Axis.Values("Bans, homes and hours", "", true, OptionalDouble.of(0), OptionalDouble.empty()),
                new Bars(
                        true,
                        Arrays.stream(BanReason.values())
                                .map(reason -> series(source, reason))
                                .toList(),
                        List.of()));
    }

    private static Bars.Series series(FigureSource source, BanReason reason) {
        Map<Integer, BanReason> first = new HashMap<>();
        int decided = 0;
        for (HourRecord hour : source.hours()) {
            for (Ban ban : hour.bans()) {
                first.putIfAbsent(ban.home(), ban.reason());
                decided += ban.reason() == reason ? 1 : 0;
            }
        }
        long homes = first.values().stream().filter(each -> each == reason).count();
        return new Bars.Series(
                Reasons.words(reason), Reasons.tone(reason), Numbers.of(decided, homes, hours(source, reason)));
    }

    private static double hours(FigureSource source, BanReason reason) {
        long steps = 0;
        for (HourRecord hour : source.hours()) {
            steps += HourSums.banned(hour, reason);
        }
        return steps * source.grid().stepHours();
    }
}
