package prosumerlab.ui.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import prosumerlab.domain.Micro;
import prosumerlab.metrics.Savings;
import prosumerlab.session.counterfactual.Counterfactual;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.PartTabs;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.DataTable;
import prosumerlab.ui.kit.table.RowAction;
import prosumerlab.ui.state.CounterfactualResult;
import prosumerlab.ui.state.Counterfactuals;

/** All kinds at one glance. */
final class CasesPart implements PartTabs.Part<WhatIfView.Content> {
    private final VBox body = new VBox();
    private final DataTable<Row> table;
    private Counterfactuals results;

    /**
     * @param what a kind
     * @param step for which hour it stands; −1 if it is not there yet
     * @param savings null if it is not there yet
     */
    record Row(Counterfactual what, int step, Savings savings) {}

    CasesPart() {
        table = new DataTable<>(
                "All cases",
                List.of(
                        Column.<Row>words("Against", 17, row -> row.what().title())
                                .linked(new RowAction<>(
                                        row -> "Compare with: " + row.what().title(),
                                        row -> true,
                                        row -> results.chosen().set(row.what()))),
                        money("Saved (€)", Savings::total),
                        count("Save", Savings::winners),
                        count("Lose", savings -> savings.losers().size()),
                        number(
                                "Gini",
                                savings -> SpreadPart.gini(savings.lorenz().normalisedGini())),
                        money("Mean (€)", savings -> Math.round(savings.total() / (double) savings.size())),
                        new Column<>(
                                "Hours",
                                6,
                                row -> row.savings() == null ? Formats.NO_VALUE : Formats.count(row.step() + 1L),
                                row -> row.savings() == null ? "" : Integer.toString(row.step() + 1),
                                Comparator.comparingInt(Row::step),
                                true,
                                null,
                                null)));
        VBox.setVgrow(table, Priority.ALWAYS);
        body.getStyleClass().add("what-if-part");
        body.getChildren()
                .addAll(
                        Wrapped.label(
                                "What the homes of this run save against each of them. The Gini coefficient is the"
                                        + " normalised one; a dash is not computed yet."),
                        table);
    }

    @Override
    public String title() {
        return "All cases";
    }

    @Override
    public Node node() {
        return body;
    }

    @Override
    public void show(WhatIfView.Content content) {
        results = content.results();
        List<Row> rows = new ArrayList<>();
        for (Counterfactual what : Counterfactuals.of(content.page().shown())) {
            Optional<CounterfactualResult> result =
                    results.of(content.page().shown().source(), what);
            rows.add(new Row(
                    what,
                    result.map(CounterfactualResult::step).orElse(-1),
                    result.map(CounterfactualResult::savings).orElse(null)));
        }
        table.show(rows);
    }

    private static Column<Row> money(String title, ToLongFunction<Savings> value) {
        return column(
                title,
                10,
                row -> Formats.number(value.applyAsLong(row.savings()), 2),
                row -> Micro.format(value.applyAsLong(row.savings())),
                value);
    }

    private static Column<Row> count(String title, ToLongFunction<Savings> value) {
        return column(
                title,
                5,
                row -> Formats.count(value.applyAsLong(row.savings())),
                row -> Long.toString(value.applyAsLong(row.savings())),
                value);
    }

    private static Column<Row> number(String title, Function<Savings, String> text) {
        return column(
                title,
                6,
                row -> text.apply(row.savings()),
                row -> text.apply(row.savings()),
                savings -> Math.round(savings.lorenz().normalisedGini().orElse(-1) * Micro.ONE));
    }

    private static Column<Row> column(
            String title,
            int width,
            Function<Row, String> text,
            Function<Row, String> data,
            ToLongFunction<Savings> order) {
        return new Column<>(
                title,
                width,
                row -> row.savings() == null ? Formats.NO_VALUE : text.apply(row),
                row -> row.savings() == null ? "" : data.apply(row),
                Comparator.comparingLong(
                        row -> row.savings() == null ? Long.MIN_VALUE : order.applyAsLong(row.savings())),
                true,
                null,
                null);
    }
}
