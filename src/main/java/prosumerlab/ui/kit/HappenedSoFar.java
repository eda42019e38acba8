package prosumerlab.ui.kit;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.history.Block;
import prosumerlab.history.Gap;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Trade;
import prosumerlab.history.Transaction;
import prosumerlab.ui.state.Phase;
import prosumerlab.ui.state.Shown;

/** What of a run has happened up to the shown phase of the shown hour: nothing later is ever given away. */
public final class HappenedSoFar {
    /** Stands for a trade that waits for a block. */
    public static final int NO_BLOCK = -1;

    private HappenedSoFar() {}

    /** The last step whose {@code phase} has happened; {@link Shown#BEFORE_START} if in none. */
    public static int lastStep(Shown shown, Phase phase) {
        return shown.isBeforeStart() || shown.phase().includes(phase) ? shown.step() : shown.step() - 1;
    }

    /** The trades of the shown hour, in order. */
    public static List<Trade> tradesOfHour(Shown shown) {
        List<Trade> trades = new ArrayList<>();
        shown.hour().ifPresent(hour -> addTrades(shown, hour, trades));
        return trades;
    }

    /** The trades of all hours up to the shown one, in order. */
    public static List<Trade> trades(Shown shown) {
        List<Trade> trades = new ArrayList<>();
        for (HourRecord hour : shown.run().hours().subList(0, shown.step() + 1)) {
            addTrades(shown, hour, trades);
        }
        return trades;
    }

    /** The chain from the genesis block on; empty before the start and where no chain is kept. */
    public static List<Block> chain(Shown shown) {
        List<Block> chain = new ArrayList<>();
        boolean kept = shown.run().source().scenario().blockchain().enabled()
                && !shown.run().lacks(Gap.CHAIN);
        int last = lastStep(shown, Phase.CHAIN);
        if (kept && !shown.isBeforeStart()) {
            chain.add(shown.run().genesis());
            shown.run().hours().subList(0, last + 1).forEach(hour -> chain.addAll(hour.blocks()));
        }
        return chain;
    }

    /** The index of the block of {@code chain} that records the trade, or {@link #NO_BLOCK}. Blocks record trades in order. */
    public static int blockOf(List<Block> chain, long trade) {
        int low = 1;
        int high = chain.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            List<Transaction> transactions = chain.get(middle).transactions();
            if (trade < idOf(transactions, 1)) {
                high = middle - 1;
            } else if (trade > idOf(transactions, transactions.size() - 1)) {
                low = middle + 1;
            } else {
                return chain.get(middle).index();
            }
        }
        return NO_BLOCK;
    }

    private static long idOf(List<Transaction> transactions, int index) {
        return index > 0
                        && index < transactions.size()
                        && transactions.get(index) instanceof Transaction.Settlement settlement
                ? settlement.trade().id()
                : Long.MIN_VALUE;
    }

    private static void addTrades(Shown shown, HourRecord hour, List<Trade> trades) {
        boolean whole = hour.step() < shown.step();
        for (Trade trade : hour.trades()) {
            Phase phase = trade.kind() == Trade.Kind.P2P ? Phase.PEER_TO_PEER : Phase.LOCAL_MARKET;
            if (whole || shown.phase().includes(phase)) {
                trades.add(trade);
            }
        }
    }
}
