package prosumerlab.engine.trading.clearing;

/**
 * What neighbours share costs the middle of the two tariffs. What they lack is bought from the grid at its tariff, and what they
 * have over is sold to it, and all buyers share the one, all sellers the other (Long, Wu, Zhang, Thomas, Cheng and Jenkins,
 * <i>Peer-to-peer energy trading in a community microgrid</i>, IEEE PES General Meeting, 2017).
 */
final class MidMarketRate implements PoolPrice {
    @Override
    public Pair at(long demand, long supply, long floor, long ceiling) {
        long middle = (floor + ceiling) / 2;
        long buying = middle;
        long selling = middle;
        if (demand > supply) {
            // (supply · middle + (demand − supply) · ceiling) / demand, in an order that cannot overflow.
            buying = ceiling - Math.multiplyExact(supply, ceiling - middle) / demand;
        } else if (supply > demand) {
            selling = floor + Math.multiplyExact(demand, middle - floor) / supply;
        }
        return new Pair(buying, selling);
    }
}
