package prosumerlab.engine.trading.clearing;

import java.util.Arrays;

/**
 * Ranks orders by price and, where prices are equal, by the seeded draw. Price, the head of the draw and the index are packed
 * into one number each, because sorting numbers is many times faster than sorting objects.
 */
final class PriorityOrder {
    /** Two orders for each of the most homes a scenario may have. */
    private static final int INDEX_BITS = 21;

    private static final int DRAW_BITS = 13;
    private static final int PRICE_BITS = 63 - INDEX_BITS - DRAW_BITS;
    private static final long HIGHEST_PRICE = (1L << PRICE_BITS) - 1;
    private static final int INDEX_MASK = (1 << INDEX_BITS) - 1;

    private PriorityOrder() {}

    /** Indices of {@code orders}, the lowest price first. */
    static int[] lowestFirst(Order[] orders, long[] prices) {
        return rank(orders, prices, 1, 0);
    }

    /** Indices of {@code orders}, the highest price first. */
    static int[] highestFirst(Order[] orders, long[] prices) {
        return rank(orders, prices, -1, HIGHEST_PRICE);
    }

    private static int[] rank(Order[] orders, long[] prices, int sign, long offset) {
        long[] packed = new long[orders.length];
        for (int i = 0; i < orders.length; i++) {
            packed[i] = (offset + sign * prices[i] << (DRAW_BITS + INDEX_BITS))
                    | (orders[i].tie() >>> (Long.SIZE - DRAW_BITS) << INDEX_BITS)
                    | i;
        }
        Arrays.sort(packed);
        int[] ranked = new int[orders.length];
        for (int i = 0; i < packed.length; i++) {
            ranked[i] = (int) packed[i] & INDEX_MASK;
        }
        settleEqualHeads(packed, ranked, orders);
        return ranked;
    }

    /** Where price and the head of the draw are equal, the index has decided so far: let the whole draw decide. */
    private static void settleEqualHeads(long[] packed, int[] ranked, Order[] orders) {
        for (int i = 1; i < packed.length; i++) {
            int order = ranked[i];
            int at = i;
            while (at > 0
                    && packed[at - 1] >>> INDEX_BITS == packed[i] >>> INDEX_BITS
                    && Long.compareUnsigned(orders[ranked[at - 1]].tie(), orders[order].tie()) > 0) {
                ranked[at] = ranked[at - 1];
                at--;
            }
            ranked[at] = order;
        }
    }
}
