package prosumerlab.engine.trading.clearing;

import java.util.ArrayList;

/** Nobody trades with a neighbour: whoever accepts its tariffs trades with the grid. */
final class GridOnly implements MarketClearing {
    @Override
    public Clearing clear(OrderBook book) {
        return GridBackstop.complete(
                book, new ArrayList<>(), new long[book.bids().length], new long[book.asks().length]);
    }
}
