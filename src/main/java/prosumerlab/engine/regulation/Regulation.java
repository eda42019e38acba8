package prosumerlab.engine.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prosumerlab.domain.Micro;
import prosumerlab.domain.TimeGrid;
import prosumerlab.engine.hour.Book;
import prosumerlab.engine.hour.HourColumns;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.history.Quantity;
import prosumerlab.scenario.Regulator;

/** Applies the rules of a scenario at the end of a step. One set of rules: an objective is only another set of numbers. */
public final class Regulation {
    private final Regulator rules;
    private final TimeGrid grid;
    private final long toleratedUse;
    private final long creditLimit;

    /** The {@code rules}, per hour and in hours, for the steps of {@code grid}. */
    public Regulation(Regulator rules, TimeGrid grid) {
        this.rules = rules;
        this.grid = grid;
        toleratedUse = Micro.of(rules.toleratedMarketKwhPerHour() * grid.stepHours());
        creditLimit = Micro.of(rules.creditLimitEuro());
    }

    /** Whether a billing period begins with {@code step}: the balance is judged from there on. */
    public boolean beginsBillingPeriod(int step) {
        return step % (rules.billingPeriodHours() * grid.stepsPerHour()) == 0;
    }

    /** Pays bonuses and takes penalties. */
    public void rewardAndFine(HourColumns hour, Book book) {
        if (!rules.enabled()) {
            return;
        }
        long perSelfConsumed = Micro.of(rules.bonusSelfConsumedEuroPerKwh());
        long perPeerSale = Micro.of(rules.bonusPeerSaleEuroPerKwh());
        long perMarketUse = Micro.of(rules.penaltyMarketEuroPerKwh());
        long perImport = Micro.of(rules.penaltyImportEuroPerKwh());
        for (int home = 0; home < hour.homes(); home++) {
            long bonus = Micro.amount(hour.get(Quantity.RENEWABLE_USE, home), perSelfConsumed)
                    + Micro.amount(hour.get(Quantity.P2P_SOLD, home), perPeerSale);
            long penalty = Micro.amount(marketUse(hour, home), perMarketUse)
                    + Micro.amount(hour.get(Quantity.GRID_IMPORT, home), perImport);
            if (bonus > 0) {
                book.payBonus(home, bonus);
            }
            if (penalty > 0) {
                book.payPenalty(home, penalty);
            }
        }
    }

    /**
     * Bans that follow from what homes did in {@code step}. A home whose ban goes on is not judged again before it ends.
     *
     * @param bannedUntil first step in which each home may trade, as known before this step
     * @param balanceAtPeriodStart balance of each home at the start of the billing period
     */
    public List<Ban> judge(int step, HourColumns hour, Book book, int[] bannedUntil, long[] balanceAtPeriodStart) {
        List<Ban> bans = new ArrayList<>();
        if (!rules.enabled()) {
            return bans;
        }
        UseLimits limits = useLimits(hour);
        for (int home = 0; home < hour.homes(); home++) {
            if (bannedUntil[home] <= step + 1) {
                long balance = book.balance(home) - balanceAtPeriodStart[home];
                Optional<Ban> ban = judge(step, home, marketUse(hour, home), balance, limits);
                if (ban.isPresent()) {
                    bans.add(ban.get());
                }
            }
        }
        return bans;
    }

    /** The gravest rule that is in force: one that bans for no time is not. */
    private Optional<Ban> judge(int step, int home, long use, long balance, UseLimits limits) {
        if (balance < -creditLimit && rules.negativeBalanceBanHours() > 0) {
            return ban(step, home, BanReason.NEGATIVE_BALANCE, rules.negativeBalanceBanHours(), balance, -creditLimit);
        }
        if (use > limits.severe() && rules.severeBanHours() > 0) {
            return ban(step, home, BanReason.EXCESSIVE_MARKET_USAGE, rules.severeBanHours(), use, limits.severe());
        }
        if (use > limits.excessive() && rules.excessiveBanHours() > 0) {
            return ban(
                    step, home, BanReason.EXCESSIVE_MARKET_USAGE, rules.excessiveBanHours(), use, limits.excessive());
        }
        return Optional.empty();
    }

    private Optional<Ban> ban(int step, int home, BanReason reason, int hours, long measured, long limit) {
        int from = step + 1;
        return Optional.of(new Ban(home, reason, from, from + hours * grid.stepsPerHour(), measured, limit));
    }

    private record UseLimits(long excessive, long severe) {}

    /** Multiples of the mean over the homes that used the local market in this step, but never less than is tolerated. */
    private UseLimits useLimits(HourColumns hour) {
        long sum = 0;
        int users = 0;
        for (int home = 0; home < hour.homes(); home++) {
            long use = marketUse(hour, home);
            sum += use;
            users += use > 0 ? 1 : 0;
        }
        double mean = users == 0 ? 0 : sum / (double) users;
        return new UseLimits(
                Math.max(toleratedUse, (long) (mean * rules.excessiveMarketMultiple())),
                Math.max(toleratedUse, (long) (mean * rules.severeMarketMultiple())));
    }

    private static long marketUse(HourColumns hour, int home) {
        return hour.get(Quantity.MARKET_BOUGHT, home) + hour.get(Quantity.MARKET_SOLD, home);
    }
}
