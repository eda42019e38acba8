package prosumerlab.ui.tamper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.session.tampering.TamperedChain;
import prosumerlab.session.tampering.TradeField;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Placeholder;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.Wrapped;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.DataTable;

/** The trades of the block that is looked at, and the fields of one of them to change. */
final class TradesPane {
    private static final int COLUMNS = 7;

    private final TamperModel model;
    private final DataTable<Row> table;
    private final Label heading = Wrapped.label("");
    private final FlowPane fields = Wrapped.row();
    private final VBox editor = new VBox();
    private final Map<TradeField, FieldRow> rows = new EnumMap<>(TradeField.class);
    private final Map<TradeField, Label> values = new EnumMap<>(TradeField.class);
    private List<Row> listed = List.of();
    private int block = -1;
    private int number = 1;

    /**
     * A trade of the block.
     *
     * @param number place in the block, from 1, for the coinbase stands at 0
     * @param run as it is in the run; null if there is none in its place
     */
    record Row(int number, Trade trade, Trade run) {
        boolean isChanged() {
            return !trade.equals(run);
        }

        String changes() {
            return run == null
                    ? "new"
                    : Stream.of(TradeField.values())
                            .filter(field -> !field.of(trade).equals(field.of(run)))
                            .map(TradeField::label)
                            .collect(Collectors.joining(", "));
        }
    }

    TradesPane(TamperModel model) {
        this.model = model;
        fields.getStyleClass().add("tamper-fields");
        heading.getStyleClass().add("tamper-trade");
        heading.setId("tamper-trade");
        add(TradeField.ENERGY, "Energy (kWh)");
        add(TradeField.PRICE, "Price (€/kWh)");
        add(TradeField.BUYER, "Buyer");
        add(TradeField.SELLER, "Seller");
        table = new DataTable<>(
                "Trades of the block",
                List.of(
                        Column.count("No", 4, Row::number),
                        party("Seller", Trade::seller),
                        party("Buyer", Trade::buyer),
                        Column.<Row>micro("kWh", 7, 3, row -> row.trade().energy())
                                .explained(Term.ENERGY),
                        Column.<Row>micro("€/kWh", 7, 4, row -> row.trade().price())
                                .explained(Term.TRADE_PRICE),
                        Column.words("Changed", 8, Row::changes),
                        Column.<Row>micro(
                                        "Amount (€)", 10, 4, row -> row.trade().amount())
                                .explained(Term.AMOUNT)));
        table.setPlaceholder(new Placeholder(
                "mdi2c-cube-outline", "No trades", "The genesis block records none: pick another block above."));
        table.selected().subscribe(row -> {
            if (row != null) {
                number = row.number();
                showFields();
            }
        });
        editor.getChildren().addAll(heading, fields);
        editor.getStyleClass().add("tamper-trades");
    }

    private static Column<Row> party(String title, Function<Trade, Integer> who) {
        return Column.<Row>words(title, 8, row -> Formats.party(who.apply(row.trade())))
                .sortedBy(row -> who.apply(row.trade()));
    }

    void show(TamperedChain chain, int index) {
        List<Row> next = rows(chain.written(index), chain.original(index));
        if (index != block) {
            block = index;
            number = next.isEmpty() ? 0 : next.get(0).number();
        }
        listed = next;
        int wanted = number;
        table.show(next);
        number = wanted;
        find().ifPresent(row -> {
            if (!row.equals(table.selected().getValue())) {
                table.reveal(row);
            }
        });
        showFields();
    }

    /** The fields of the picked trade. */
    Node editor() {
        return editor;
    }

    /** All trades, to pick one. */
    Node table() {
        return table;
    }

    void allow(boolean possible) {
        rows.values().forEach(row -> row.allow(possible));
    }

    private static List<Row> rows(Block written, Block run) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < written.transactions().size(); i++) {
            if (written.transactions().get(i) instanceof Transaction.Settlement settlement) {
                Trade before = i < run.transactions().size()
                                && run.transactions().get(i) instanceof Transaction.Settlement original
                        ? original.trade()
                        : null;
                rows.add(new Row(i, settlement.trade(), before));
            }
        }
        return rows;
    }

    private Optional<Row> find() {
        return listed.stream().filter(row -> row.number() == number).findFirst();
    }

    private void showFields() {
        Row row = find().orElse(null);
        Narrow.leaveOut(fields, row == null);
        Narrow.leaveOut(heading, row == null);
        if (row == null) {
            return;
        }
        heading.setText("Trade " + row.number() + " of the block: "
                + Formats.home(row.trade().seller()) + " → "
                + Formats.home(row.trade().buyer()) + ", "
                + Formats.smallMoney(row.trade().amount()));
        rows.forEach((field, editor) -> {
            String now = field.of(row.trade());
            String before = row.run() == null ? now : field.of(row.run());
            values.get(field).setText(now);
            editor.show(now, now.equals(before) ? null : before);
        });
    }

    private void add(TradeField field, String title) {
        Label name = new Label(title);
        name.getStyleClass().add("muted");
        Label value = new Label();
        value.getStyleClass().add("tamper-value");
        values.put(field, value);
        FieldRow row = new FieldRow(field.label(), value, COLUMNS, text -> model.change(number, field, text));
        rows.put(field, row);
        VBox box = new VBox(name, row);
        box.getStyleClass().add("tamper-box");
        fields.getChildren().add(box);
    }
}
