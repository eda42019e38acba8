package prosumerlab.ui.chain;

import java.util.Optional;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.ui.kit.Formats;

/** Transactions in words. */
final class TransactionWords {
    private TransactionWords() {}

    /** Such as {@code Trade #340} and {@code Reward of block 7}. */
    static String title(Entry entry) {
        return entry.trade().map(trade -> "Trade #" + trade.id()).orElse("Reward of block " + entry.block());
    }

    static String kind(Entry entry) {
        return entry.trade().map(TransactionWords::kind).orElse("Reward");
    }

    static String kind(Trade trade) {
        return trade.kind() == Trade.Kind.P2P ? "Peer-to-peer" : "Local market";
    }

    static String seller(Entry entry) {
        return entry.trade().map(trade -> Formats.home(trade.seller())).orElse("minted");
    }

    static String buyer(Entry entry) {
        Optional<Trade> trade = entry.trade();
        return trade.isPresent()
                ? Formats.home(trade.get().buyer())
                : "Miner " + ((Transaction.Coinbase) entry.transaction()).miner();
    }

    /** What the buyer pays the seller, or the reward, in millionths of a €. */
    static long amount(Entry entry) {
        return entry.transaction() instanceof Transaction.Coinbase coinbase
                ? coinbase.reward()
                : entry.trade().orElseThrow().amount();
    }

    /** Where it stands, such as {@code No 12 of block 7} and {@code waiting for a block}. */
    static String place(Entry entry) {
        return entry.isWaiting() ? "waiting for a block" : "No " + entry.number() + " of block " + entry.block();
    }

    /** What happened, such as {@code Trade #340, Home 3 sells 0.250 kWh to Home 12 at 0.1430 €/kWh}. */
    static String sentence(Entry entry) {
        return entry.trade()
                .map(trade -> title(entry) + ", " + Formats.home(trade.seller()) + " sells "
                        + Formats.number(trade.energy(), 3) + " kWh to " + Formats.home(trade.buyer()) + " at "
                        + Formats.price(trade.price()))
                .orElseGet(() -> title(entry) + ", " + Formats.money(amount(entry)) + " for " + buyer(entry));
    }
}
