package prosumerlab.history.chain;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import prosumerlab.domain.Micro;
import prosumerlab.history.Run;
import prosumerlab.scenario.Blockchain;

/**
 * How fast the miners are. In one unit of time a miner makes as many tries as its weight says, evenly spaced: its n-th try is
 * at time n / weight. Compared in whole numbers, so that the order of tries is exact.
 *
 * @param weights one a miner, none negative and not all 0; a miner of weight 0 never mines
 */
public record HashPower(List<Long> weights) {
    /** @throws IllegalArgumentException if a weight is negative or none is positive */
    public HashPower {
        weights = List.copyOf(weights);
        if (weights.isEmpty() || Collections.min(weights) < 0 || Collections.max(weights) == 0) {
            throw new IllegalArgumentException("hash power must not be negative, nor 0 for all miners: " + weights);
        }
    }

    /** That of the miners of {@code run}. */
    public static HashPower of(Run run) {
        return of(run.source().scenario().blockchain());
    }

    /**
     * The shares of the scenario in whole millionths, divided by what they have in common.
     *
     * @throws IllegalArgumentException if there is not one share a miner, or none is positive
     */
    public static HashPower of(Blockchain settings) {
        double[] shares = settings.hashPowerShares();
        if (shares.length == 0) {
            return new HashPower(Collections.nCopies(settings.miners(), 1L));
        }
        if (shares.length != settings.miners()) {
            throw new IllegalArgumentException(
                    shares.length + " shares of hash power for " + settings.miners() + " miners");
        }
        long[] micro = DoubleStream.of(shares).mapToLong(Micro::of).toArray();
        long divisor = Math.max(1, LongStream.of(micro).reduce(0, HashPower::greatestCommonDivisor));
        return new HashPower(
                LongStream.of(micro).map(weight -> weight / divisor).boxed().toList());
    }

    /** How many miners there are, those without hash power among them. */
    public int miners() {
        return weights.size();
    }

    /** Whether {@code miner} mines at all. */
    public boolean mines(int miner) {
        return weights.get(miner) > 0;
    }

    /** The miner of the largest weight; the first of several. */
    public int fastest() {
        return weights.indexOf(Collections.max(weights));
    }

    /**
     * Tries that {@code miner} makes until {@code other} makes its try {@code number}, one at the same time included; at most
     * {@link Long#MAX_VALUE}.
     *
     * @param number from 0; {@code other} must have hash power
     */
    public long triesUntil(int miner, long number, int other) {
        return floorOfProduct(number, weights.get(miner), weights.get(other));
    }

    /** Tries that {@code miner} makes strictly before {@code other} makes its try {@code number}, which counts from 1. */
    public long triesBefore(int miner, long number, int other) {
        long until = triesUntil(miner, number, other);
        return mines(miner) && simultaneous(miner, until, other, number) ? until - 1 : until;
    }

    /** Whether try {@code a} of {@code miner} and try {@code b} of {@code other} are at the same time: in 128 bits. */
    private boolean simultaneous(int miner, long a, int other, long b) {
        long left = weights.get(other);
        long right = weights.get(miner);
        return Math.multiplyHigh(a, left) == Math.multiplyHigh(b, right) && a * left == b * right;
    }

    private static long floorOfProduct(long a, long b, long divisor) {
        long low = a * b;
        if (Math.multiplyHigh(a, b) == 0 && low >= 0) {
            return low / divisor;
        }
        BigInteger quotient =
                BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).divide(BigInteger.valueOf(divisor));
        return quotient.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
