package prosumerlab.ui.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import prosumerlab.history.Block;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.ui.kit.HappenedSoFar;

/**
 * A transaction and where it stands.
 *
 * @param block index of its block, or {@link HappenedSoFar#NO_BLOCK} while it waits for one
 * @param number place in the block, or among those that wait, from 0
 * @param transaction what it records
 */
record Entry(int block, int number, Transaction transaction) {
    /** All of {@code block}, in order. */
    static List<Entry> of(Block block) {
        return IntStream.range(0, block.transactions().size())
                .mapToObj(i -> new Entry(block.index(), i, block.transactions().get(i)))
                .toList();
    }

    /** All of {@code blocks}, in order. */
    static List<Entry> of(List<Block> blocks) {
        List<Entry> entries = new ArrayList<>();
        blocks.forEach(block -> entries.addAll(of(block)));
        return entries;
    }

    /** Those of {@code trades} that wait, in order. */
    static List<Entry> waiting(List<Trade> trades) {
        return IntStream.range(0, trades.size())
                .mapToObj(i -> new Entry(HappenedSoFar.NO_BLOCK, i, new Transaction.Settlement(trades.get(i))))
                .toList();
    }

    boolean isWaiting() {
        return block == HappenedSoFar.NO_BLOCK;
    }

    /** The trade, unless it is a reward. */
    Optional<Trade> trade() {
        return transaction instanceof Transaction.Settlement settlement
                ? Optional.of(settlement.trade())
                : Optional.empty();
    }

    /** Whether {@code home} buys or sells here. */
    boolean concerns(int home) {
        return trade().filter(trade -> trade.buyer() == home || trade.seller() == home)
                .isPresent();
    }

    /** The page that tells all of it. */
    Page page() {
        return trade().<Page>map(trade -> new Page.OfTrade(trade.id())).orElse(new Page.OfReward(block));
    }
}
