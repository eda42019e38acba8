package prosumerlab.engine.trading.clearing;

import java.math.BigInteger;

/**
 * The price falls from the retail tariff towards the feed-in tariff as the ratio of supply to demand rises from 0 to 1, where
 * it stays: {@code selling = c·f / ((c − f)·SDR + f)} and {@code buying = selling·SDR + c·(1 − SDR)} with the retail tariff c
 * and the feed-in tariff f (Liu, Yu, Wang, Li, Ma and Lei, <i>Energy-sharing model with price-based demand response for
 * microgrids of peer-to-peer prosumers</i>, IEEE Transactions on Power Systems 32(5), 2017).
 */
final class SupplyDemandRatio implements PoolPrice {
    @Override
    public Pair at(long demand, long supply, long floor, long ceiling) {
        if (supply >= demand) {
            return new Pair(floor, floor);
        }
        if (supply == 0) {
            return new Pair(ceiling, ceiling);
        }
        BigInteger atRetail = BigInteger.valueOf(ceiling).multiply(BigInteger.valueOf(demand));
        BigInteger divisor = BigInteger.valueOf(ceiling - floor)
                .multiply(BigInteger.valueOf(supply))
                .add(BigInteger.valueOf(floor).multiply(BigInteger.valueOf(demand)));
        long selling = divisor.signum() == 0
                ? 0
                : atRetail.multiply(BigInteger.valueOf(floor)).divide(divisor).longValueExact();
        // What the operator pays sellers and grid, over what buyers get: with the rounded price, so that it never falls
        // short.
        long buying = ceiling - Math.multiplyExact(supply, ceiling - selling) / demand;
        return new Pair(buying, selling);
    }
}
