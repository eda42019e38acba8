package prosumerlab.engine.trading.clearing;

/**
 * Brings the highest bid together with the lowest ask, pair after pair, as long as both gain and neither does better with the
 * grid. No other matching within the book gains more.
 */
final class MeritOrder {
    final int[] bidRank;
    final int[] askRank;
    final long[] bidsFilled;
    final long[] asksFilled;
    /** Rank of the bid that is next to be served; those before it are filled. */
    int bid;
    /** Rank of the ask that is next to be served. */
    int ask;

    private final OrderBook book;
    private int buyer;
    private int seller;

    MeritOrder(OrderBook book) {
        this.book = book;
        bidRank = PriorityOrder.highestFirst(book.bids(), Order.limits(book.bids()));
        askRank = PriorityOrder.lowestFirst(book.asks(), Order.limits(book.asks()));
        bidsFilled = new long[book.bids().length];
        asksFilled = new long[book.asks().length];
    }

    /** Fills the next pair; the energy that changes hands, or 0 if no pair is left. */
    long fillNext() {
        if (bid == bidRank.length || ask == askRank.length) {
            return 0;
        }
        buyer = bidRank[bid];
        seller = askRank[ask];
        Order buys = book.bids()[buyer];
        Order sells = book.asks()[seller];
        // Once a side can do no better than the grid, what is left of it is traded with the grid.
        if (buys.limit() < sells.limit() || sells.limit() > book.ceiling() || buys.limit() < book.floor()) {
            return 0;
        }
        long wanted = buys.energy() - bidsFilled[buyer];
        long offered = sells.energy() - asksFilled[seller];
        long energy = Math.min(wanted, offered);
        bidsFilled[buyer] += energy;
        asksFilled[seller] += energy;
        if (energy == wanted) {
            bid++;
        }
        if (energy == offered) {
            ask++;
        }
        return energy;
    }

    /** Index of the bid of the pair filled last. */
    int buyer() {
        return buyer;
    }

    /** Index of its ask. */
    int seller() {
        return seller;
    }
}
