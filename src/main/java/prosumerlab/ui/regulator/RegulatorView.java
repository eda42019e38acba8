package prosumerlab.ui.regulator;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.history.Gap;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.StatTile;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.DataTable;
import prosumerlab.ui.kit.table.RowAction;
import prosumerlab.ui.regulator.RegulatorModel.Listed;
import prosumerlab.ui.regulator.RegulatorModel.Money;
import prosumerlab.ui.state.Shown;

/** Money on top, the bans, and the rules in words. */
final class RegulatorView extends ScrollPane {
    RegulatorView(RegulatorModel model, Links links) {
        getStylesheets()
                .add(RegulatorView.class
                        .getResource("/prosumerlab/ui/regulator.css")
                        .toExternalForm());
        DataTable<BanRow> bans = new DataTable<>("Bans", columns(links));
        VBox.setVgrow(bans, Priority.ALWAYS);
        VBox rules = new VBox();
        rules.getStyleClass().add("rules");
        VBox body = new VBox(stats(model), banHeading(model), bans, heading("Rules in force"), rules);
        body.getStyleClass().addAll("pane-body", "dense");
        setContent(body);
        setFitToWidth(true);
        setFitToHeight(true);
        model.shown()
                .addListener((property, before, shown) ->
                        bans.setPlaceholder(placeholder(shown, model.listed().get())));
        model.listed()
                .addListener((property, before, now) ->
                        bans.setPlaceholder(placeholder(model.shown().get(), now)));
        model.bans().subscribe(bans::show);
        model.rules().subscribe(sections -> rules.getChildren()
                .setAll(sections.stream().map(RegulatorView::section).toList()));
    }

    private static FlowPane stats(RegulatorModel model) {
        StatTile treasury = new StatTile("Treasury", model.money().map(Money::treasury));
        Term.REGULATOR.explain(treasury);
        FlowPane stats = Wrapped.row(
                new StatTile(
                        "Bonuses paid",
                        model.money().map(Money::bonus),
                        model.money().map(Money::bonuses)),
                new StatTile(
                        "Penalties taken",
                        model.money().map(Money::penalty),
                        model.money().map(Money::penalties)),
                treasury);
        stats.getStyleClass().add("stats");
        return stats;
    }

    private static VBox banHeading(RegulatorModel model) {
        Label banned = heading("");
        banned.setId("banned-now");
        banned.textProperty().bind(model.bannedNow());
        Term.BAN.explain(banned);
        VBox box = new VBox(8, banned, new Segments<>("Bans", List.of(Listed.values()), Listed::label, model.listed()));
        box.setMinHeight(USE_PREF_SIZE);
        box.getStyleClass().add("ban-heading");
        return box;
    }

    private static List<Column<BanRow>> columns(Links links) {
        return List.of(
                Column.<BanRow>words("Home", 9, row -> Formats.home(row.ban().home()))
                        .sortedBy(row -> row.ban().home())
                        .linked(new RowAction<>(
                                row -> "Show " + Formats.home(row.ban().home()),
                                row -> true,
                                row -> links.toHome(row.ban().home()))),
                Column.words("Reason", 20, BanRow::reason),
                Column.<BanRow>words("Status", 14, BanRow::state).sortedBy(BanRow::stepsLeft),
                Column.<BanRow>words("From", 8, BanRow::from)
                        .sortedBy(row -> row.ban().fromStep()),
                Column.<BanRow>words("Until", 8, BanRow::until)
                        .sortedBy(row -> row.ban().untilStep()),
                Column.words("Measured", 32, BanRow::measure));
    }

    private static VBox section(RulesInWords.Section section) {
        VBox box = new VBox();
        box.getStyleClass().add("rule-section");
        Label title = new Label(section.heading());
        title.getStyleClass().add("chart-heading");
        box.getChildren().add(title);
        for (String sentence : section.sentences()) {
            box.getChildren().add(Wrapped.label(sentence));
        }
        return box;
    }

    private static Placeholder placeholder(Shown shown, Listed listed) {
        if (shown == null || shown.isBeforeStart()) {
            return new Placeholder("mdi2g-gavel", "No bans yet", "Press Space to play, or → for one hour.");
        }
        if (shown.run().lacks(Gap.REGULATOR)) {
            return Placeholder.lacking("mdi2g-gavel", Gap.REGULATOR);
        }
        return listed == Listed.NOW
                ? new Placeholder("mdi2g-gavel", "Nobody is banned", "\"All so far\" lists the bans that are over.")
                : new Placeholder(
                        "mdi2g-gavel", "Nobody was banned so far", "The rules below say what leads to a ban.");
    }

    private static Label heading(String text) {
        Label heading = Wrapped.label(text);
        heading.getStyleClass().add("pane-heading");
        return heading;
    }
}
