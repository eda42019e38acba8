package prosumerlab.engine.trading.clearing;

/**
 * A call auction at one price, with the utility grid behind it: the grid sells any quantity at the ceiling and buys any at the
 * floor, so that the price lies between them and what the community lacks or has over is traded with the grid at the very price
 * that everybody pays.
 *
 * <p>Bids are served from the highest, asks from the lowest, ties by the draw. The price is the middle of all prices at which
 * nobody who was served would rather not have been, and nobody left out would rather have been (the market-clearing interval of
 * the k-double auction with k = 1/2, Chatterjee and Samuelson, 1983).
 */
public final class UniformPriceClearing {
    /**
     * What came out.
     *
     * @param price in millionths of a €/kWh
     * @param bidsFilled energy for each bid, in the order given, in millionths of a kWh
     * @param asksFilled energy for each ask
     * @param gridImport what the grid sold
     * @param gridExport what the grid bought
     */
    public record Outcome(long price, long[] bidsFilled, long[] asksFilled, long gridImport, long gridExport) {}

    private final long floor;
    private final long ceiling;

    /**
     * @param floor price at which the grid buys, in millionths of a €/kWh
     * @param ceiling price at which the grid sells, at least {@code floor}
     */
    public UniformPriceClearing(long floor, long ceiling) {
        this.floor = floor;
        this.ceiling = ceiling;
    }

    /** Clears {@code bids} against {@code asks}. */
    public Outcome clear(Order[] bids, Order[] asks) {
        MeritOrder merit = new MeritOrder(new OrderBook(bids, asks, floor, ceiling));
        while (merit.fillNext() > 0) {
            // Pair after pair; only what each got matters here.
        }
        int[] bidRank = merit.bidRank;
        int[] askRank = merit.askRank;
        long[] bidsFilled = merit.bidsFilled;
        long[] asksFilled = merit.asksFilled;
        int bid = merit.bid;
        int ask = merit.ask;
        long lowest = floor;
        long highest = ceiling;
        long gridImport = 0;
        while (bid < bids.length && bids[bidRank[bid]].limit() >= ceiling) {
            gridImport += fillUp(bids, bidsFilled, bidRank[bid++]);
            lowest = ceiling;
        }
        long gridExport = 0;
        while (ask < asks.length && asks[askRank[ask]].limit() <= floor) {
            gridExport += fillUp(asks, asksFilled, askRank[ask++]);
            highest = floor;
        }
        if (bid > 0) {
            highest = Math.min(highest, bids[bidRank[bid - 1]].limit());
        }
        if (ask > 0) {
            lowest = Math.max(lowest, asks[askRank[ask - 1]].limit());
        }
        if (bid < bids.length) {
            lowest = Math.max(lowest, bids[bidRank[bid]].limit());
            highest = partly(bidsFilled, bidRank[bid]) ? Math.min(highest, bids[bidRank[bid]].limit()) : highest;
        }
        if (ask < asks.length) {
            highest = Math.min(highest, asks[askRank[ask]].limit());
            lowest = partly(asksFilled, askRank[ask]) ? Math.max(lowest, asks[askRank[ask]].limit()) : lowest;
        }
        return new Outcome(
                Math.max(floor, Math.min(ceiling, (lowest + highest) / 2)),
                bidsFilled,
                asksFilled,
                gridImport,
                gridExport);
    }

    private static boolean partly(long[] filled, int order) {
        return filled[order] > 0;
    }

    private static long fillUp(Order[] orders, long[] filled, int order) {
        long rest = orders[order].energy() - filled[order];
        filled[order] = orders[order].energy();
        return rest;
    }
}
