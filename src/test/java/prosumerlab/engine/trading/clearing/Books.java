package prosumerlab.engine.trading.clearing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import prosumerlab.domain.Micro;

/** Books of all sorts: number {@code n} is always the same. */
final class Books {
    private Books() {}

    /** Up to 40 homes a side; limits inside and outside of the tariffs, often equal. */
    static OrderBook number(long number) {
        Random random = new Random(number * 6_364_136_223_846_793_005L + 11);
        long floor = random.nextInt(5) == 0 ? 0 : random.nextInt(150_000);
        long ceiling = floor + (random.nextInt(8) == 0 ? 0 : random.nextInt(300_000));
        // A coarse grid of prices makes ties.
        long grid = random.nextBoolean() ? 1 : 20_000;
        int most = random.nextBoolean() ? 4 : 40;
        int buyers = random.nextInt(most + 1);
        int sellers = random.nextInt(most + 1);
        return new OrderBook(
                side(random, 0, buyers, grid, floor, ceiling, true),
                side(random, buyers, sellers, grid, floor, ceiling, false),
                floor,
                ceiling);
    }

    private static Order[] side(
            Random random, int firstHome, int orders, long grid, long floor, long ceiling, boolean buys) {
        return IntStream.range(0, orders)
                .mapToObj(i -> {
                    long limit =
                            switch (random.nextInt(6)) {
                                case 0 -> floor;
                                case 1 -> ceiling;
                                default -> random.nextInt(500_000) / grid * grid;
                            };
                    long margin = random.nextInt(100_000);
                    return new Order(
                            firstHome + i,
                            Micro.WATT_HOUR * (1 + random.nextInt(3_000)),
                            limit,
                            buys ? Math.max(0, limit - margin) : limit + margin,
                            random.nextLong());
                })
                .toArray(Order[]::new);
    }

    /** A book of a few orders of one to three units, prices of one digit: small enough to try every fill. */
    static OrderBook tiny(long number) {
        Random random = new Random(number + 101);
        long floor = random.nextInt(10);
        long ceiling = floor + random.nextInt(10);
        return new OrderBook(tinySide(random, 0), tinySide(random, 10), floor, ceiling);
    }

    private static Order[] tinySide(Random random, int firstHome) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> {
                    long limit = random.nextInt(20);
                    return new Order(firstHome + i, 1 + random.nextInt(3), limit, limit, random.nextLong());
                })
                .toArray(Order[]::new);
    }

    /** The same orders of homes with other numbers, in the order of these numbers. */
    static OrderBook renumbered(OrderBook book, IntUnaryOperator name) {
        return new OrderBook(
                renumbered(book.bids(), name), renumbered(book.asks(), name), book.floor(), book.ceiling());
    }

    private static Order[] renumbered(Order[] orders, IntUnaryOperator name) {
        return IntStream.range(0, orders.length)
                .mapToObj(i -> new Order(
                        name.applyAsInt(orders[i].home()),
                        orders[i].energy(),
                        orders[i].limit(),
                        orders[i].opening(),
                        orders[i].tie()))
                .sorted((a, b) -> Integer.compare(a.home(), b.home()))
                .toArray(Order[]::new);
    }

    /** A seeded permutation of the numbers below {@code count}. */
    static int[] permutation(int count, long seed) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(numbers, new Random(seed));
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Bids and asks of one home each, numbered from 0; each order is {@code energy, limit}. */
    static OrderBook of(long floor, long ceiling, long[][] bids, long[][] asks) {
        return new OrderBook(orders(bids, 0), orders(asks, bids.length), floor, ceiling);
    }

    private static Order[] orders(long[][] orders, int firstHome) {
        return IntStream.range(0, orders.length)
                .mapToObj(i -> new Order(
                        firstHome + i, orders[i][0], orders[i][1], orders[i][1], (firstHome + i) * 0x9E3779B97F4A7C15L))
                .toArray(Order[]::new);
    }
}
