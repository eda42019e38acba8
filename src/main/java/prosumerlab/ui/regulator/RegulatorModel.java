package prosumerlab.ui.regulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import prosumerlab.history.Ban;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Quantity;
import prosumerlab.scenario.Scenario;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.HappenedSoFar;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** Whom the regulator banned, what it paid and took, and by which rules. */
final class RegulatorModel {
    private final Cumulative bonuses = new Cumulative(Quantity.BONUS);
    private final Cumulative penalties = new Cumulative(Quantity.PENALTY);
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyObjectWrapper<Money> money = new ReadOnlyObjectWrapper<>(this, "money", Money.NONE);
    private final ReadOnlyObjectWrapper<List<BanRow>> bans = new ReadOnlyObjectWrapper<>(this, "bans", List.of());
    private final ReadOnlyObjectWrapper<String> bannedNow = new ReadOnlyObjectWrapper<>(this, "bannedNow", "");
    private final ReadOnlyObjectWrapper<List<RulesInWords.Section>> rules =
            new ReadOnlyObjectWrapper<>(this, "rules", List.of());
    private final ObjectProperty<Listed> listed = new SimpleObjectProperty<>(this, "listed", Listed.NOW);
    private Scenario explained;

    /** Which bans are listed. */
    enum Listed {
        NOW("In force"),
        ALL("All so far");

        private final String label;

        Listed(String label) {
            this.label = label;
        }

        /** The word on the screen. */
        String label() {
            return label;
        }
    }

    /** In words: of the shown hour, and of all hours so far. */
    record Money(String bonus, String bonuses, String penalty, String penalties, String treasury) {
        static final Money NONE =
                new Money(Formats.NO_VALUE, Formats.NO_VALUE, Formats.NO_VALUE, Formats.NO_VALUE, Formats.NO_VALUE);
    }

    RegulatorModel() {
        listed.addListener((property, before, now) -> list());
    }

    void show(Shown next) {
        shown.set(next);
        Scenario scenario = next.scenario();
        if (scenario != explained) {
            explained = scenario;
            rules.set(next.run().lacks(Gap.SCENARIO) ? RulesInWords.unknown() : RulesInWords.of(scenario));
        }
        count(next, HappenedSoFar.lastStep(next, Phase.REGULATOR));
        list();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Money> money() {
        return money.getReadOnlyProperty();
    }

    /** The listed bans: those in force first, then those decided for the next hour, then those that are over. */
    ReadOnlyObjectProperty<List<BanRow>> bans() {
        return bans.getReadOnlyProperty();
    }

    /** How many are banned, in words. */
    ReadOnlyObjectProperty<String> bannedNow() {
        return bannedNow.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<RulesInWords.Section>> rules() {
        return rules.getReadOnlyProperty();
    }

    ObjectProperty<Listed> listed() {
        return listed;
    }

    private void count(Shown now, int judged) {
        if (now.isBeforeStart()) {
            money.set(Money.NONE);
            return;
        }
        long paid = bonuses.upTo(now.run(), judged);
        long taken = penalties.upTo(now.run(), judged);
        boolean thisHour = judged == now.step();
        long treasury =
                judged < 0 ? 0 : now.run().hours().get(judged).accounts().regulator();
        money.set(new Money(
                thisHour ? Formats.money(paid - bonuses.upTo(now.run(), judged - 1)) : Formats.NO_VALUE,
                Formats.money(paid) + " so far",
                thisHour ? Formats.money(taken - penalties.upTo(now.run(), judged - 1)) : Formats.NO_VALUE,
                Formats.money(taken) + " so far",
                now.run().lacks(Gap.ACCOUNTS) ? Formats.NO_VALUE : Formats.money(treasury)));
    }

    private void list() {
        Shown now = shown.get();
        if (now == null) {
            return;
        }
        List<BanRow> rows = new ArrayList<>();
        int judged = HappenedSoFar.lastStep(now, Phase.REGULATOR);
        for (HourRecord hour : now.run().hours().subList(0, judged + 1)) {
            for (Ban ban : hour.bans()) {
                BanRow row = new BanRow(ban, now.step(), now.grid());
                if (listed.get() == Listed.ALL || row.isInForce() || row.isAhead()) {
                    rows.add(row);
                }
            }
        }
        rows.sort(Comparator.comparing((BanRow row) -> row.isInForce() ? 0 : row.isAhead() ? 1 : 2)
                .thenComparing(row -> -row.ban().fromStep())
                .thenComparing(row -> row.ban().home()));
        bans.set(List.copyOf(rows));
        long inForce = rows.stream().filter(BanRow::isInForce).count();
        long ahead = rows.stream().filter(BanRow::isAhead).count();
        bannedNow.set((inForce == 0 ? "Nobody is banned" : Formats.count(inForce, "home") + " banned")
                + (ahead == 0
                        ? ""
                        : ", " + Formats.count(ahead) + (inForce == 0 ? "" : " more") + " from the next "
                                + Formats.stepNoun(now.grid())));
    }
}
