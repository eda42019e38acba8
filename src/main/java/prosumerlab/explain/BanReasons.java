package prosumerlab.explain;

import static prosumerlab.explain.Situation.judged;
import static prosumerlab.explain.Situation.money;

import java.util.List;
import prosumerlab.explain.Piece.Time;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;

/** Whether the home was allowed to trade. */
final class BanReasons {
    private BanReasons() {}

    static void add(Situation at, List<Reason> reasons) {
        if (at.role() == Role.BANNED) {
            Sentence banned = Sentence.of(
                    "It is banned until {} and trades with nobody.", new Time((int) at.get(Quantity.BANNED_UNTIL)));
            Sentence full = at.latestBan()
                    .map(ban -> banned.then(" ").then(because(at, ban)))
                    .orElse(banned);
            reasons.add(Reason.of(Stage.BAN, full));
        } else if (at.step() > 0 && at.get(Quantity.BANNED_UNTIL) == at.step()) {
            reasons.add(Reason.of(Stage.BAN, "Its ban ended just before this " + at.noun() + ": it may trade again."));
        }
    }

    /** What it did, against what limit. */
    static Sentence because(Situation at, Ban ban) {
        Piece when = new Time(ban.fromStep() - 1);
        return switch (ban.reason()) {
            case EXCESSIVE_MARKET_USAGE ->
                Sentence.of(
                        "In the " + at.noun() + " from {} it used the local market for {}; the limit was {}.",
                        when,
                        judged(ban.reason(), ban.measured()),
                        judged(ban.reason(), ban.limit()));
            case NEGATIVE_BALANCE ->
                Sentence.of(
                        "In the " + at.noun() + " from {} its balance of the billing period was {}; the limit was {}.",
                        when,
                        money(ban.measured()),
                        money(ban.limit()));
        };
    }

    /** The reason in two or three words. */
    static String inWords(BanReason reason) {
        return switch (reason) {
            case EXCESSIVE_MARKET_USAGE -> "excessive market use";
            case NEGATIVE_BALANCE -> "negative balance";
        };
    }
}
