package prosumerlab.engine.trading.clearing;

import java.util.List;

/**
 * What a mechanism made of a book.
 *
 * @param deals in the order in which they came about
 * @param gridImport what the operator bought from the grid at the ceiling, in millionths of a kWh
 * @param gridExport what the operator sold to the grid at the floor, in millionths of a kWh
 */
public record Clearing(List<Deal> deals, long gridImport, long gridExport) {
    /** The deals between two orders alone: nothing with the pool, nothing with the grid. */
    public Clearing betweenOrders() {
        return new Clearing(
                deals.stream()
                        .filter(deal -> deal.bid() != Deal.POOL && deal.ask() != Deal.POOL)
                        .toList(),
                0,
                0);
    }

    /** What each bid of {@code book} got, in millionths of a kWh. */
    public long[] bidsFilled(OrderBook book) {
        long[] filled = new long[book.bids().length];
        for (Deal deal : deals) {
            if (deal.bid() != Deal.POOL) {
                filled[deal.bid()] += deal.energy();
            }
        }
        return filled;
    }

    /** What each ask of {@code book} sold, in millionths of a kWh. */
    public long[] asksFilled(OrderBook book) {
        long[] filled = new long[book.asks().length];
        for (Deal deal : deals) {
            if (deal.ask() != Deal.POOL) {
                filled[deal.ask()] += deal.energy();
            }
        }
        return filled;
    }

    /**
     * The mean price of several deals, weighted by energy, halves up.
     *
     * @param value sum of energy times price
     * @param energy sum of the energies, above 0
     */
    public static long meanPrice(long value, long energy) {
        return value / energy + (value % energy * 2 >= energy ? 1 : 0);
    }
}
