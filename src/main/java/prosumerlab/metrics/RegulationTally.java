package prosumerlab.metrics;

import prosumerlab.domain.Micro;
import prosumerlab.history.BanReason;
import prosumerlab.history.HourRecord;
import prosumerlab.history.ProsumerHours;
import prosumerlab.history.Quantity;

/** What the regulator paid, took and forbade. */
final class RegulationTally implements Tally {
    private final int stepMinutes;
    private final long[] bannedStepsByReason = new long[BanReason.values().length];
    private long bonuses;
    private long penalties;
    private long peakBanned;

    RegulationTally(RunTerms terms) {
        stepMinutes = terms.stepMinutes();
    }

    @Override
    public void accept(HourRecord hour) {
        ProsumerHours homes = hour.homes();
        bonuses += homes.total(Quantity.BONUS);
        penalties += homes.total(Quantity.PENALTY);
        long banned = 0;
        for (int home = 0; home < homes.size(); home++) {
            if (HourSums.isBanned(hour, home)) {
                banned++;
                bannedStepsByReason[(int) homes.get(Quantity.BAN_REASON, home)]++;
            }
        }
        peakBanned = Math.max(peakBanned, banned);
    }

    @Override
    public void report(KeyFigures.Builder figures) {
        figures.micro(KeyFigure.BONUSES_EUR, bonuses);
        figures.micro(KeyFigure.PENALTIES_EUR, penalties);
        figures.count(KeyFigure.PEAK_BANNED_PROSUMERS, peakBanned);
        figures.micro(KeyFigure.BAN_HOURS_EXCESSIVE_MARKET_USAGE, bannedHours(BanReason.EXCESSIVE_MARKET_USAGE));
        figures.micro(KeyFigure.BAN_HOURS_NEGATIVE_BALANCE, bannedHours(BanReason.NEGATIVE_BALANCE));
    }

    private long bannedHours(BanReason reason) {
        return bannedStepsByReason[reason.ordinal()] * stepMinutes * Micro.ONE / 60;
    }
}
