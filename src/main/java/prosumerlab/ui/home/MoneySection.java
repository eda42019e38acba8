package prosumerlab.ui.home;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import prosumerlab.history.Gap;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.StatTile;
import prosumerlab.ui.kit.StatTiles;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.DataTable;

/** What the home paid and got, by kind, and its bill against the grid only. */
final class MoneySection implements Section {
    private final StringProperty bill = new SimpleStringProperty();
    private final StringProperty gridOnly = new SimpleStringProperty();
    private final StringProperty saving = new SimpleStringProperty();
    private final StringProperty share = new SimpleStringProperty();
    private final DataTable<MoneyRow> table = new DataTable<>(
            "Money of the home",
            List.of(
                    // The unit is said once: beside the community there is no room for it in each heading.
                    Column.words("Money (€)", 12, MoneyRow::label),
                    Column.micro("In now", 7, 4, MoneyRow::hourIn),
                    Column.micro("Out now", 7, 4, MoneyRow::hourOut),
                    Column.micro("In so far", 8, 4, MoneyRow::soFarIn),
                    Column.micro("Out so far", 8, 4, MoneyRow::soFarOut)));
    private final ScrollPane scroll;

    MoneySection() {
        StatTiles tiles = new StatTiles(
                new StatTile("Bill so far", bill).explained(Term.BILL),
                new StatTile("With the grid only", gridOnly).explained(Term.GRID_ONLY),
                new StatTile("Saved", saving, share).explained(Term.GRID_ONLY));
        Label note =
                new Label("Grid only: no battery, no trade; PV beyond the load is fed in, the rest of the load bought. "
                        + "What is in the battery at the end counts for nothing.");
        note.getStyleClass().add("muted");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.getStyleClass().add("money-table");
        VBox body = new VBox(tiles, note, table);
        body.getStyleClass().add("home-section");
        scroll = Section.scrolling(body);
    }

    @Override
    public String title() {
        return "Money";
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public void show(HomeModel.Content content, Palette palette) {
        HomePage page = content.page();
        long saved = page.gridOnly() - page.bill();
        bill.set(billed(page.bill()));
        boolean tariffs = !page.shown().run().lacks(Gap.SCENARIO);
        gridOnly.set(tariffs ? billed(page.gridOnly()) : Formats.NO_VALUE);
        saving.set(tariffs ? Formats.money(saved) : Formats.NO_VALUE);
        share.set(
                tariffs && page.gridOnly() > 0 ? Formats.share(saved, page.gridOnly()) + " of the grid-only bill" : "");
        List<MoneyRow> rows = new ArrayList<>(page.money());
        if (!page.shown().run().lacks(Gap.ACCOUNTS)) {
            rows.add(MoneyRow.total("Together", page.money()));
        }
        table.show(rows);
    }

    /** Who earns has no bill. */
    static String billed(long bill) {
        return bill < 0 ? Formats.money(-bill) + " earned" : Formats.money(bill);
    }
}
