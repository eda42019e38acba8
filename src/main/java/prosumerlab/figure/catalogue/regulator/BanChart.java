package prosumerlab.figure.catalogue.regulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import prosumerlab.figure.Axis;
import prosumerlab.figure.Content.HeatMap;
import prosumerlab.figure.Content.Scale;
import prosumerlab.figure.Content.Word;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.Topic;
import prosumerlab.figure.catalogue.kit.DescribedFigure;
import prosumerlab.figure.catalogue.kit.TimeColumns;
import prosumerlab.history.BanReason;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.metrics.HourSums;

/** Which homes were banned when. */
final class BanChart extends DescribedFigure {
    BanChart() {
        super(
                Topic.REGULATOR,
                "ban-chart",
                "Bans of each home",
                "Each row is a home that was banned at least once, each column a moment: a coloured stretch is a ban, its colour the"
                        + " reason.",
                "Homes banned in at least one step, by number, and the reason of the ban in force in each step; where steps are"
                        + " merged, a ban in any of them counts.",
                Gap.REGULATOR);
    }

    @Override
    public FigureData compose(FigureSource source) {
        int[] banned = IntStream.range(0, source.homes())
                .filter(home -> source.hours().stream().anyMatch(hour -> HourSums.isBanned(hour, home)))
                .toArray();
        if (banned.length == 0) {
            return empty(Reasons.NOBODY);
        }
        TimeColumns time = TimeColumns.of(source);
        List<Word> words = new ArrayList<>();
        words.add(Word.background("May trade"));
        for (BanReason reason : BanReason.values()) {
            words.add(Word.of(Reasons.words(reason), Reasons.tone(reason)));
        }
        return data(
                banned.length + (banned.length == 1 ? " home was" : " homes were") + " banned, of " + source.homes(),
                time.axis(),
                Axis.names(
                        "Home",
                        Arrays.stream(banned).mapToObj(Integer::toString).toList()),
                new HeatMap((row, column) -> reason(time.steps(column), banned[row]), new Scale.Words("Trade", words)));
    }

    private static double reason(List<HourRecord> steps, int home) {
        long reason = 0;
        for (HourRecord step : steps) {
            if (HourSums.isBanned(step, home)) {
                reason = 1 + step.homes().get(Quantity.BAN_REASON, home);
            }
        }
        return reason;
    }
}
