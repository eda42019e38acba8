package prosumerlab.ui.community;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import prosumerlab.history.Trade;
import prosumerlab.ui.kit.Formats;

/**
 * The trades that are drawn as lines.
 *
 * @param drawn in the order in which they were made
 * @param all how many there are to draw
 */
record Flows(List<Trade> drawn, int all) {
    /** No more lines than this can be told apart, nor drawn many times a second. */
    static final int MOST = 2_000;

    private static final Comparator<Trade> LARGEST_FIRST =
            Comparator.comparingLong(Trade::energy).reversed().thenComparingLong(Trade::id);

    /** All of {@code trades}, or if they are too many the largest of them and all those of home {@code current}. */
    static Flows of(List<Trade> trades, int current) {
        if (trades.size() <= MOST) {
            return new Flows(trades, trades.size());
        }
        Set<Long> largest =
                trades.stream().sorted(LARGEST_FIRST).limit(MOST).map(Trade::id).collect(Collectors.toSet());
        List<Trade> drawn = trades.stream()
                .filter(trade -> largest.contains(trade.id()) || trade.buyer() == current || trade.seller() == current)
                .toList();
        return new Flows(drawn, trades.size());
    }

    /** Says that not all are drawn, such as {@code The largest 2,000 of 3,412 trades}; empty if all are. */
    String note() {
        return drawn.size() == all
                ? ""
                : "The largest " + Formats.count(drawn.size()) + " of " + Formats.count(all, "trade");
    }
}
