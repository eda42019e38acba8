package prosumerlab.ui.phases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import prosumerlab.domain.TimeGrid;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.history.Block;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.scenario.Blockchain;
import prosumerlab.scenario.Regulator;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.phases.Story.Figure;

/** The phases that record and judge. */
final class RulesStory {
    private static final int MOST_NAMES = 3;

    private RulesStory() {}

    static Story chain(HourRecord hour, Blockchain rules) {
        if (!rules.enabled()) {
            return new Story("There is no blockchain in this scenario.", List.of());
        }
        List<Block> blocks = hour.blocks();
        String waiting = Formats.count(hour.pendingTransactions(), "trade")
                + (hour.pendingTransactions() == 1 ? " waits" : " wait");
        String sentence;
        if (!blocks.isEmpty()) {
            Block last = blocks.get(blocks.size() - 1);
            sentence = (blocks.size() == 1
                            ? ""
                            : Formats.count(blocks.size()) + " blocks were mined, the last by miner ")
                    + (blocks.size() == 1 ? "Miner " + last.miner() + " found block " + last.index() : last.miner())
                    + " after " + Formats.count(last.attempts(), "attempt") + "; " + waiting + " for the next.";
        } else if (hour.trades().isEmpty()) {
            sentence = "Nobody traded; " + waiting + " for a block.";
        } else {
            sentence = Formats.count(hour.trades().size(), "trade") + " joined the queue; " + waiting
                    + " until a block is full.";
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("New trades", Formats.count(hour.trades().size())));
        figures.add(new Figure("Waiting", Formats.count(hour.pendingTransactions())));
        for (Block block : blocks) {
            figures.add(new Figure(
                    "Block " + block.index(),
                    "miner " + block.miner() + ", "
                            + Formats.count(block.transactions().size(), "transaction") + ", "
                            + String.format(Locale.ROOT, "%,.0f s", block.simulatedSeconds()),
                    Term.PROOF_OF_WORK));
        }
        return new Story(sentence, figures);
    }

    static Story regulator(HourRecord hour, Regulator rules, TimeGrid grid) {
        if (!rules.enabled()) {
            return new Story("There is no regulator in this scenario.", List.of());
        }
        long bonus = hour.homes().total(Quantity.BONUS);
        long penalty = hour.homes().total(Quantity.PENALTY);
        int serving = 0;
        for (int home = 0; home < hour.homes().size(); home++) {
            serving += hour.homes().get(Quantity.BANNED_UNTIL, home) > hour.step() ? 1 : 0;
        }
        List<String> parts = new ArrayList<>();
        if (bonus > 0) {
            parts.add("paid " + Formats.money(bonus) + " of bonuses");
        }
        if (penalty > 0) {
            parts.add("took " + Formats.money(penalty) + " of penalties");
        }
        if (!hour.bans().isEmpty()) {
            parts.add("banned " + names(hour.bans(), grid));
        }
        return new Story(
                "The regulator " + (parts.isEmpty() ? "had nothing to do" : Words.list(parts)) + '.',
                List.of(
                        new Figure("Bonuses", Formats.money(bonus), Term.BONUS),
                        new Figure("Penalties", Formats.money(penalty), Term.PENALTY),
                        new Figure("Treasury", Formats.money(hour.accounts().regulator())),
                        new Figure("Banned in this hour", Formats.count(serving, "home"), Term.BAN),
                        new Figure("Newly banned", Formats.count(hour.bans().size(), "home"), Term.BAN)));
    }

    private static String names(List<Ban> bans, TimeGrid grid) {
        if (bans.size() > MOST_NAMES) {
            return Formats.count(bans.size(), "home");
        }
        List<String> names = new ArrayList<>();
        for (Ban ban : bans) {
            names.add(Formats.home(ban.home()) + " for "
                    + Formats.count(ban.untilStep() - (long) ban.fromStep(), Formats.stepNoun(grid))
                    + (ban.reason() == BanReason.NEGATIVE_BALANCE ? " (negative balance)" : " (too much market use)"));
        }
        return Words.list(names);
    }
}
