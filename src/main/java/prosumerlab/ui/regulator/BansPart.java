package prosumerlab.ui.regulator;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.DataTable;
import prosumerlab.ui.kit.table.RowAction;
import prosumerlab.ui.regulator.RegulatorModel.Listed;
import prosumerlab.ui.state.Shown;

/** Who is banned, why, since and until when, and what was measured against which limit. */
final class BansPart extends RegulatorPart {
    private final RegulatorModel model;
    private final DataTable<BanRow> bans;

    BansPart(RegulatorModel model, Links links) {
        super("Bans");
        this.model = model;
        bans = new DataTable<>("Bans", columns(links));
        VBox.setVgrow(bans, Priority.ALWAYS);
        body.getChildren()
                .addAll(new Segments<>("Bans", List.of(Listed.values()), Listed::label, model.listed()), bans);
        model.listed().addListener((property, before, now) -> explainEmptiness());
        model.shown().addListener((property, before, now) -> explainEmptiness());
        model.bans().subscribe(bans::show);
    }

    @Override
    public void show(RegulatorPage page) {
        // The table follows the model.
    }

    private static List<Column<BanRow>> columns(Links links) {
        return List.of(
                Column.<BanRow>words("Home", 8, row -> Formats.home(row.ban().home()))
                        .sortedBy(row -> row.ban().home())
                        .linked(new RowAction<>(
                                row -> "Show " + Formats.home(row.ban().home()),
                                row -> true,
                                row -> links.toHome(row.ban().home()))),
                Column.words("Reason", 19, BanRow::reason),
                Column.<BanRow>words("Status", 13, BanRow::state).sortedBy(BanRow::stepsLeft),
                // Four columns fit beside the homes: until when is asked before since when.
                Column.<BanRow>words("Until", 11, BanRow::until)
                        .sortedBy(row -> row.ban().untilStep()),
                Column.<BanRow>words("From", 11, BanRow::from)
                        .sortedBy(row -> row.ban().fromStep()),
                Column.words("Measured", 32, BanRow::measure));
    }

    private void explainEmptiness() {
        Shown shown = model.shown().get();
        if (shown != null) {
            bans.setPlaceholder(placeholder(shown, model.listed().get()));
        }
    }

    private static Placeholder placeholder(Shown shown, Listed listed) {
        if (shown.isBeforeStart()) {
            return new Placeholder(ICON, "No bans yet", "Press Space to play, or → for one hour.");
        }
        return listed == Listed.NOW && unregulated(shown).isEmpty()
                ? new Placeholder(ICON, "Nobody is banned", "\"All so far\" lists the bans that are over.")
                : nobodySoFar(shown);
    }
}
