package prosumerlab.ui.home;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.history.Ban;
import prosumerlab.history.BanReason;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.DataTable;
import prosumerlab.ui.kit.table.RowAction;

/** The bans of the home so far, the newest first. */
final class BansSection implements Section {
    private final Label summary = Wrapped.label("");
    private final DataTable<Ban> table;
    private final ScrollPane scroll;
    private HomePage page;

    BansSection(Links links) {
        table = new DataTable<>(
                "Bans of the home",
                List.of(
                        Column.<Ban>words("From", 11, ban -> moment(ban.fromStep()))
                                .sortedBy(Ban::fromStep),
                        Column.<Ban>words("Until", 11, ban -> moment(ban.untilStep()))
                                .sortedBy(Ban::untilStep),
                        Column.<Ban>words("Reason", 19, BansSection::reason).explained(Term.BAN),
                        Column.<Ban>words("Measured", 10, ban -> amount(ban, ban.measured()))
                                .filedAs(ban -> inFile(amount(ban, ban.measured())))
                                .explained(Term.BAN_MEASURE)
                                .sortedBy(Ban::measured),
                        Column.<Ban>words("Limit", 10, ban -> amount(ban, ban.limit()))
                                .filedAs(ban -> inFile(amount(ban, ban.limit())))
                                .explained(Term.BAN_MEASURE)
                                .sortedBy(Ban::limit),
                        Column.<Ban>words("Decided in", 11, ban -> moment(ban.fromStep() - 1))
                                .sortedBy(Ban::fromStep)
                                .linked(new RowAction<>(
                                        ban -> "Show the hour that led to it, " + moment(ban.fromStep() - 1),
                                        ban -> ban.fromStep() - 1
                                                != page.shown().step(),
                                        ban -> links.toHour(ban.fromStep() - 1)))));
        table.setPlaceholder(new Placeholder(
                "mdi2s-shield-check-outline",
                "Never banned",
                "The regulator has not banned this home up to the shown hour."));
        table.getStyleClass().add("home-table");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox body = new VBox(summary, table);
        body.getStyleClass().add("home-section");
        scroll = Section.scrolling(body);
    }

    /** Spreadsheets know a hyphen as the sign of a number, and no other. */
    private static String inFile(String amount) {
        return amount.replace('−', '-');
    }

    @Override
    public String title() {
        return "Bans";
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(HomeModel.Content content, Palette palette) {
        page = content.page();
        String noun = Formats.stepNoun(page.shown().grid());
        summary.setText("Banned in " + Formats.count(page.sums().stepsBanned(page.lastWhole()), noun)
                + " so far, after " + Formats.count(page.bans().size(), "decision") + " of the regulator.");
        table.show(page.bans());
        table.refresh();
    }

    private String moment(int step) {
        return Formats.moment(page.shown().grid(), step);
    }

    private static String reason(Ban ban) {
        return ban.reason() == BanReason.NEGATIVE_BALANCE ? "Negative balance" : "Excessive market use";
    }

    private static String amount(Ban ban, long value) {
        return ban.reason() == BanReason.NEGATIVE_BALANCE ? Formats.money(value) : Formats.energy(value);
    }
}
