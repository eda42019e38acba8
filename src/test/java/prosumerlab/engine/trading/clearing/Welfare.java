package prosumerlab.engine.trading.clearing;

import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What the homes of a book gain together, and the most they could: computed in two ways that know nothing of the kernels. */
final class Welfare {
    private Welfare() {}

    /** Of a filled book, in millionths of a millionth of a €: the grid takes part at its tariffs. */
    static long of(OrderBook book, long[] bidsFilled, long[] asksFilled) {
        long welfare = 0;
        long net = 0;
        for (int i = 0; i < bidsFilled.length; i++) {
            welfare += book.bids()[i].limit() * bidsFilled[i];
            net += bidsFilled[i];
        }
        for (int i = 0; i < asksFilled.length; i++) {
            welfare -= book.asks()[i].limit() * asksFilled[i];
            net -= asksFilled[i];
        }
        return welfare - Math.max(0, net) * book.ceiling() + Math.max(0, -net) * book.floor();
    }

    /** Tries every fill of every order: for tiny books. */
    static long bestOfAllFills(OrderBook book) {
        long best = Long.MIN_VALUE;
        long[] bought = new long[book.bids().length];
        long[] sold = new long[book.asks().length];
        do {
            best = Math.max(best, of(book, bought, sold));
        } while (next(bought, book.bids()) || next(sold, book.asks()));
        return best;
    }

    /** Counts up like an odometer; false when it is all zeros again. */
    private static boolean next(long[] fill, Order[] orders) {
        for (int i = 0; i < fill.length; i++) {
            if (++fill[i] <= orders[i].energy()) {
                return true;
            }
            fill[i] = 0;
        }
        return false;
    }

    /**
     * The optimum of the linear program by its dual: the least, over all prices p within the tariffs, of what everybody would gain
     * by trading at p as they like. It is convex in p with its corners at the limits, so only these and the tariffs need trying.
     */
    static long bestByDuality(OrderBook book) {
        LongStream limits = Stream.of(book.bids(), book.asks())
                .flatMap(Stream::of)
                .mapToLong(Order::limit)
                .filter(limit -> limit > book.floor() && limit < book.ceiling());
        return LongStream.concat(LongStream.of(book.floor(), book.ceiling()), limits)
                .map(price -> {
                    long gain = 0;
                    for (Order bid : book.bids()) {
                        gain += bid.energy() * Math.max(0, bid.limit() - price);
                    }
                    for (Order ask : book.asks()) {
                        gain += ask.energy() * Math.max(0, price - ask.limit());
                    }
                    return gain;
                })
                .min()
                .orElseThrow();
    }
}
