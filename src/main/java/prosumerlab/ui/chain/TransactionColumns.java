package prosumerlab.ui.chain;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import prosumerlab.domain.Micro;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.ui.chain.ChainModel.Entry;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Links;
import prosumerlab.ui.kit.table.Column;
import prosumerlab.ui.kit.table.RowAction;

/** The columns of the transactions of a block: the reward of the miner, then trades. */
final class TransactionColumns {
    private TransactionColumns() {}

    static List<Column<Entry>> of(Links links) {
        return List.of(
                Column.count("No", 4, Entry::number),
                Column.words("Kind", 12, TransactionColumns::kind),
                home("From seller", links, Trade::seller, entry -> "minted"),
                home("To buyer", links, Trade::buyer, TransactionColumns::paidTo),
                number("Energy (kWh)", 12, 3, Trade::energy),
                number("Price (€/kWh)", 12, 4, Trade::price),
                new Column<>(
                        "Amount (€)",
                        10,
                        entry -> Formats.number(amount(entry), 4),
                        entry -> Micro.format(amount(entry)),
                        (a, b) -> Long.compare(amount(a), amount(b)),
                        true,
                        null,
                        null),
                Column.<Entry>words("Trade", 7, entry -> trade(entry, trade -> "#" + trade.id(), ""))
                        .sortedBy(Entry::number)
                        .linked(new RowAction<>(
                                entry -> "Show trade " + trade(entry, trade -> "#" + trade.id(), ""),
                                TransactionColumns::isTrade,
                                entry -> trade(
                                        entry,
                                        trade -> {
                                            links.toTrade(trade.id());
                                            return true;
                                        },
                                        false))));
    }

    private static Column<Entry> home(
            String title, Links links, ToIntFunction<Trade> home, Function<Entry, String> otherwise) {
        return Column.<Entry>words(
                        title,
                        14,
                        entry -> trade(entry, trade -> Formats.home(home.applyAsInt(trade)), otherwise.apply(entry)))
                .sortedBy(entry -> trade(entry, home::applyAsInt, Integer.MIN_VALUE))
                .linked(new RowAction<>(
                        entry -> "Show " + trade(entry, trade -> Formats.home(home.applyAsInt(trade)), ""),
                        entry -> trade(entry, home::applyAsInt, -1) >= 0,
                        entry -> links.toHome(trade(entry, home::applyAsInt, -1))));
    }

    private static Column<Entry> number(String title, int width, int decimals, ToLongFunction<Trade> value) {
        return new Column<>(
                title,
                width,
                entry -> trade(entry, trade -> Formats.number(value.applyAsLong(trade), decimals), ""),
                entry -> trade(entry, trade -> Micro.format(value.applyAsLong(trade)), ""),
                (a, b) -> Long.compare(trade(a, value::applyAsLong, -1L), trade(b, value::applyAsLong, -1L)),
                true,
                null,
                null);
    }

    private static String kind(Entry entry) {
        return trade(entry, trade -> trade.kind() == Trade.Kind.P2P ? "Peer-to-peer" : "Local market", "Reward");
    }

    private static String paidTo(Entry entry) {
        return entry.transaction() instanceof Transaction.Coinbase coinbase ? "Miner " + coinbase.miner() : "";
    }

    private static long amount(Entry entry) {
        return entry.transaction() instanceof Transaction.Coinbase coinbase
                ? coinbase.reward()
                : trade(entry, Trade::amount, 0L);
    }

    private static boolean isTrade(Entry entry) {
        return entry.transaction() instanceof Transaction.Settlement;
    }

    private static <T> T trade(Entry entry, Function<Trade, T> value, T otherwise) {
        return entry.transaction() instanceof Transaction.Settlement settlement
                ? value.apply(settlement.trade())
                : otherwise;
    }
}
