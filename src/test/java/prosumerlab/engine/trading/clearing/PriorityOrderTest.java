package prosumerlab.engine.trading.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityOrderTest {
    /** The sort that the packed one must equal. */
    private static int[] plainly(Order[] orders, boolean lowestFirst) {
        Comparator<Integer> byPrice = Comparator.comparingLong(i -> orders[i].limit());
        return IntStream.range(0, orders.length)
                .boxed()
                .sorted((lowestFirst ? byPrice : byPrice.reversed())
                        .thenComparing((a, b) -> Long.compareUnsigned(orders[a].tie(), orders[b].tie()))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(i -> i)
                .toArray();
    }

    private static Order[] orders(Random random, int count, int prices, int tieBits) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    long price = random.nextInt(prices) * (500_000_000L / Math.max(1, prices - 1));
                    return new Order(i, 1_000, price, price, random.nextLong() >>> (64 - tieBits) << 20);
                })
                .toArray(Order[]::new);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 44", "1, 1, 44", "2, 1, 44", "500, 1, 44", "500, 3, 44", "500, 400, 44", "500, 2, 3", "200, 1, 1"
    })
    void equalsAPlainSortByPriceThenDraw(int count, int prices, int tieBits) {
        for (int seed = 0; seed < 30; seed++) {
            Order[] orders = orders(new Random(seed), count, prices, tieBits);
            assertThat(PriorityOrder.lowestFirst(orders, Order.limits(orders))).isEqualTo(plainly(orders, true));
            assertThat(PriorityOrder.highestFirst(orders, Order.limits(orders))).isEqualTo(plainly(orders, false));
        }
    }

    @Test
    void wholeDrawDecidesWhereItsHeadIsTheSame() {
        long head = 0xABCL << 52;
        Order[] orders = {
            new Order(0, 1, 7, 7, head | 3), new Order(1, 1, 7, 7, head | 1), new Order(2, 1, 7, 7, head | 2),
            new Order(3, 1, 6, 6, -1), new Order(4, 1, 7, 7, -1), new Order(5, 1, 7, 7, 0)
        };
        assertThat(PriorityOrder.lowestFirst(orders, Order.limits(orders))).containsExactly(3, 5, 1, 2, 0, 4);
        assertThat(PriorityOrder.highestFirst(orders, Order.limits(orders))).containsExactly(5, 1, 2, 0, 4, 3);
    }

    @Test
    void nobodyIsFavouredForItsNumber() {
        for (int seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            Order[] orders = orders(random, 100, 4, 63);
            List<Integer> places = Arrays.asList(IntStream.range(0, 100).boxed().toArray(Integer[]::new));
            Collections.shuffle(places, random);
            Order[] shuffled = places.stream().map(i -> orders[i]).toArray(Order[]::new);
            assertThat(homes(shuffled, PriorityOrder.lowestFirst(shuffled, Order.limits(shuffled))))
                    .isEqualTo(homes(orders, PriorityOrder.lowestFirst(orders, Order.limits(orders))));
        }
    }

    @Test
    void ranksTwoOrdersForEachOfAMillionHomes() {
        int count = 2_000_000;
        Order[] orders = new Order[count];
        for (int i = 0; i < count; i++) {
            orders[i] = new Order(i, 1, count - i, 0, 0);
        }
        int[] ranked = PriorityOrder.lowestFirst(orders, Order.limits(orders));
        for (int i = 0; i < count; i++) {
            if (ranked[i] != count - 1 - i) {
                throw new AssertionError("place " + i + " has order " + ranked[i]);
            }
        }
    }

    private static int[] homes(Order[] orders, int[] ranked) {
        return IntStream.of(ranked).map(i -> orders[i].home()).toArray();
    }
}
