package prosumerlab.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import prosumerlab.engine.trading.clearing.MarketClearing;
import prosumerlab.engine.trading.clearing.Order;
import prosumerlab.engine.trading.clearing.OrderBook;
import prosumerlab.engine.trading.clearing.PeerBargaining;
import prosumerlab.engine.trading.clearing.UniformPriceClearing;
import prosumerlab.scenario.Mechanism;
import prosumerlab.scenario.Scenario;

/** The clearing kernels on 100,000 orders, beside sorting as many numbers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ClearingBenchmark {
    private static final int ORDERS = 100_000;

    private long[] numbers;
    private Order[] bids;
    private Order[] asks;

    @Setup
    public void draw() {
        SplittableRandom random = new SplittableRandom(1);
        numbers = random.longs(ORDERS).toArray();
        bids = orders(random, 150_000, -100_000);
        asks = orders(random, 100_000, 100_000);
    }

    private static Order[] orders(SplittableRandom random, long cheapest, long margin) {
        Order[] orders = new Order[ORDERS / 2];
        for (int i = 0; i < orders.length; i++) {
            long limit = cheapest + random.nextLong(100_000);
            long energy = 1_000 * (50 + random.nextLong(3_000));
            orders[i] = new Order(i, energy, limit, Math.max(0, limit + margin), random.nextLong());
        }
        return orders;
    }

    @Benchmark
    public long[] sortedNumbers() {
        long[] copy = numbers.clone();
        Arrays.sort(copy);
        return copy;
    }

    @Benchmark
    public Object uniformPrice() {
        return new UniformPriceClearing(80_000, 300_000).clear(bids, asks);
    }

    @Benchmark
    public Object negotiated() {
        return new PeerBargaining(Scenario.defaults().trading()).bargain(bids, asks);
    }

    @Benchmark
    public Object payAsBid() {
        return clear(Mechanism.PAY_AS_BID);
    }

    @Benchmark
    public Object midMarketRate() {
        return clear(Mechanism.MID_MARKET_RATE);
    }

    @Benchmark
    public Object supplyDemandRatio() {
        return clear(Mechanism.SUPPLY_DEMAND_RATIO);
    }

    private Object clear(Mechanism mechanism) {
        return MarketClearing.of(mechanism, Scenario.defaults().trading())
                .clear(new OrderBook(bids, asks, 80_000, 300_000));
    }
}
