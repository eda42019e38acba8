package prosumerlab.ui.whatif;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.history.Home;
import prosumerlab.metrics.Savings;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.PartTabs;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Segments;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.DataTable;
import prosumerlab.ui.kit.table.RowAction;

/** What each home saves, sorted: drawn, and in a table; who loses by name. */
final class HomesPart implements PartTabs.Part<WhatIfView.Content> {
    private static final int NAMED = 8;

    private final Links links;
    private final VBox body = new VBox();
    private final Label sum = Wrapped.label("");
    private final FlowPane losers = Wrapped.row();
    private final SavingsChart chart;
    private final ObjectProperty<Listed> listed = new SimpleObjectProperty<>(this, "listed", Listed.ALL);
    private final DataTable<Row> table;
    private List<Row> rows = List.of();
    private Savings drawn;

    private enum Listed {
        ALL("All homes"),
        LOSERS("Who loses");

        private final String label;

        Listed(String label) {
            this.label = label;
        }
    }

    /** A home: what it paid here and there, in millionths of a €. */
    record Row(Home home, long here, long there) {
        long saved() {
            return there - here;
        }
    }

    HomesPart(Links links) {
        this.links = links;
        chart = new SavingsChart(links::toHome);
        table = new DataTable<>(
                "Savings of the homes",
                List.of(
                        Column.<Row>words(
                                        "Home",
                                        9,
                                        row -> Formats.home(row.home().id()))
                                .sortedBy(row -> row.home().id())
                                .linked(new RowAction<>(
                                        row -> "Show " + Formats.home(row.home().id()),
                                        row -> true,
                                        row -> links.toHome(row.home().id()))),
                        Column.<Row>micro("Saved (€)", 10, 4, Row::saved).explained(Term.SAVING),
                        Column.<Row>micro("Bill here (€)", 10, 4, Row::here).explained(Term.BILL),
                        Column.<Row>micro("Bill there (€)", 10, 4, Row::there).explained(Term.BILL),
                        Column.<Row>count("Type", 5, row -> row.home().type()).explained(Term.HOME_TYPE)));
        table.styleRows(row -> row.saved() < 0 ? "home-loses" : "");
        table.setPlaceholder(
                new Placeholder("mdi2e-emoticon-happy-outline", "Nobody loses", "Every home does at least as well."));
        sum.setId("savings-sum");
        listed.addListener((property, before, after) -> list());
        losers.getStyleClass().add("losers");
        VBox.setVgrow(table, Priority.ALWAYS);
        body.getStyleClass().add("what-if-part");
        body.getChildren()
                .addAll(
                        sum,
                        losers,
                        chart,
                        new Segments<>("Homes", List.of(Listed.values()), choice -> choice.label, listed),
                        table);
    }

    @Override
    public String title() {
        return "Homes";
    }

    @Override
    public Node node() {
        return body;
    }

    @Override
    public void show(WhatIfView.Content content) {
        var result = content.page().result().orElseThrow();
        Savings savings = result.savings();
        chart.show(savings, content.page(), content.palette());
        if (drawn != null && sameBills(drawn, savings)) {
            return;
        }
        drawn = savings;
        sum.setText(WhatIfWords.sum(savings, result));
        List<Home> homes = content.page().shown().run().homes();
        rows = savings.ranked().stream()
                .map(home -> new Row(homes.get(home), savings.bill(home), savings.billThere(home)))
                .toList();
        name(savings.losers(), savings);
        list();
    }

    private static boolean sameBills(Savings one, Savings two) {
        if (one.size() != two.size()) {
            return false;
        }
        for (int home = 0; home < one.size(); home++) {
            if (one.bill(home) != two.bill(home) || one.billThere(home) != two.billThere(home)) {
                return false;
            }
        }
        return true;
    }

    private void name(List<Integer> ids, Savings savings) {
        losers.getChildren().clear();
        Narrow.leaveOut(losers, ids.isEmpty());
        if (ids.isEmpty()) {
            return;
        }
        losers.getChildren().add(new Label("Who loses:"));
        for (int id : ids.subList(0, Math.min(NAMED, ids.size()))) {
            Hyperlink link = new Hyperlink(Formats.home(id) + " (" + WhatIfWords.signed(savings.of(id)) + ")");
            link.setOnAction(event -> links.toHome(id));
            losers.getChildren().add(link);
        }
        if (ids.size() > NAMED) {
            losers.getChildren().add(new Label("and " + Formats.count(ids.size() - NAMED) + " more"));
        }
    }

    private void list() {
        table.show(rows.stream()
                .filter(row -> listed.get() == Listed.ALL || row.saved() < 0)
                .toList());
    }
}
