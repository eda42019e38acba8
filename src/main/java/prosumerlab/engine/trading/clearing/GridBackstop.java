package prosumerlab.engine.trading.clearing;

import java.util.List;

/** Trades with the grid what pairs left over: of the bids that reach the ceiling, and of the asks that go down to the floor. */
final class GridBackstop {
    private GridBackstop() {}

    /**
     * @param deals of the pairs; those with the grid are added
     * @param bidsFilled what pairs gave each bid
     * @param asksFilled what pairs took from each ask
     */
    static Clearing complete(OrderBook book, List<Deal> deals, long[] bidsFilled, long[] asksFilled) {
        long gridImport = 0;
        for (int bid = 0; bid < bidsFilled.length; bid++) {
            long left = book.bids()[bid].energy() - bidsFilled[bid];
            if (left > 0 && book.bids()[bid].limit() >= book.ceiling()) {
                deals.add(Deal.purchase(bid, left, book.ceiling()));
                gridImport += left;
            }
        }
        long gridExport = 0;
        for (int ask = 0; ask < asksFilled.length; ask++) {
            long left = book.asks()[ask].energy() - asksFilled[ask];
            if (left > 0 && book.asks()[ask].limit() <= book.floor()) {
                deals.add(Deal.sale(ask, left, book.floor()));
                gridExport += left;
            }
        }
        return new Clearing(deals, gridImport, gridExport);
    }
}
