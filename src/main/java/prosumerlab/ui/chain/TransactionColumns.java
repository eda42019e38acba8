package prosumerlab.ui.chain;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import prosumerlab.domain.Micro;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.Term;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.RowAction;

/** The columns of transactions: rewards of miners, and trades. */
final class TransactionColumns {
    /** Title of the column that is of use only where there is more than one block. */
    static final String BLOCK = "Block";

    private TransactionColumns() {}

    /**
     * From whom to whom, how much and at what price come first, under short headings: beside the community of a window of
     * usual size there is room for no more.
     *
     * @param open opens a page of the explorer
     */
    static List<Column<Entry>> of(Links links, Consumer<Page> open) {
        return List.of(
                Column.<Entry>words("Id", 7, TransactionColumns::name)
                        .sortedBy(entry -> entry.trade().map(Trade::id).orElse(-1L))
                        .filedAs(entry ->
                                entry.trade().map(trade -> "" + trade.id()).orElse("reward"))
                        .explained(Term.TRANSACTION)
                        .linked(new RowAction<>(
                                entry -> "Open " + TransactionWords.title(entry),
                                entry -> true,
                                entry -> open.accept(entry.page()))),
                Column.<Entry>words(BLOCK, 7, entry -> entry.isWaiting() ? "waiting" : "#" + entry.block())
                        .sortedBy(entry -> entry.isWaiting() ? Long.MAX_VALUE : entry.block())
                        .filedAs(entry -> entry.isWaiting() ? "" : "" + entry.block())
                        .explained(Term.BLOCK)
                        .linked(new RowAction<>(
                                entry -> "Open block " + entry.block(),
                                entry -> !entry.isWaiting(),
                                entry -> open.accept(new Page.OfBlock(entry.block())))),
                home("From", links, Trade::seller, TransactionWords::seller),
                home("To", links, Trade::buyer, TransactionWords::buyer),
                number("kWh", 7, 3, Trade::energy).explained(Term.ENERGY),
                number("€/kWh", 7, 4, Trade::price).explained(Term.TRADE_PRICE),
                new Column<>(
                        "Amount (€)",
                        10,
                        entry -> Formats.number(TransactionWords.amount(entry), 4),
                        entry -> Micro.format(TransactionWords.amount(entry)),
                        (a, b) -> Long.compare(TransactionWords.amount(a), TransactionWords.amount(b)),
                        true,
                        null,
                        null),
                Column.<Entry>words("Kind", 12, TransactionWords::kind).explained(Term.TRADE_KIND),
                number("Fee (€)", 7, 4, Trade::fee).explained(Term.FEE),
                Column.count("No", 4, Entry::number));
    }

    private static String name(Entry entry) {
        return entry.trade().map(trade -> "#" + trade.id()).orElse("Reward");
    }

    private static Column<Entry> home(
            String title, Links links, ToIntFunction<Trade> home, Function<Entry, String> name) {
        return Column.<Entry>words(title, 8, entry -> entry.trade()
                        .map(trade -> Formats.party(home.applyAsInt(trade)))
                        .orElseGet(() -> name.apply(entry)))
                .sortedBy(entry -> entry.trade().map(home::applyAsInt).orElse(Integer.MIN_VALUE))
                .linked(new RowAction<>(
                        entry -> "Show " + name.apply(entry),
                        entry -> entry.trade().map(home::applyAsInt).orElse(-1) >= 0,
                        entry -> links.toHome(home.applyAsInt(entry.trade().orElseThrow()))));
    }

    private static Column<Entry> number(String title, int width, int decimals, ToLongFunction<Trade> value) {
        return new Column<>(
                title,
                width,
                entry -> entry.trade()
                        .map(trade -> Formats.number(value.applyAsLong(trade), decimals))
                        .orElse(""),
                entry -> entry.trade()
                        .map(trade -> Micro.format(value.applyAsLong(trade)))
                        .orElse(""),
                (a, b) -> Long.compare(value(a, value), value(b, value)),
                true,
                null,
                null);
    }

    /** Rewards come before all trades. */
    private static long value(Entry entry, ToLongFunction<Trade> value) {
        return entry.trade().map(value::applyAsLong).orElse(-1L);
    }
}
