package prosumerlab.engine.trading.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.engine.trading.clearing.UniformPriceClearing.Outcome;

class UniformPriceClearingTest {
    private static final long FLOOR = 80;
    private static final long CEILING = 300;

    private static Order order(long energy, long limit) {
        return new Order(0, energy, limit, limit, limit * 31 + energy);
    }

    private static Order[] of(Order... orders) {
        return orders;
    }

    private static Outcome clear(Order[] bids, Order[] asks) {
        return new UniformPriceClearing(FLOOR, CEILING).clear(bids, asks);
    }

    @Test
    void glutIsExportedAtTheFloor() {
        Outcome outcome = clear(of(order(3, 300)), of(order(2, 80), order(5, 80)));
        assertThat(outcome.price()).isEqualTo(FLOOR);
        assertThat(outcome.bidsFilled()).containsExactly(3);
        assertThat(outcome.asksFilled()).containsExactly(2, 5);
        assertThat(outcome.gridExport()).isEqualTo(4);
        assertThat(outcome.gridImport()).isZero();
    }

    @Test
    void shortageIsImportedAtTheCeiling() {
        Outcome outcome = clear(of(order(3, 300), order(4, 350)), of(order(2, 80)));
        assertThat(outcome.price()).isEqualTo(CEILING);
        assertThat(outcome.bidsFilled()).containsExactly(3, 4);
        assertThat(outcome.asksFilled()).containsExactly(2);
        assertThat(outcome.gridImport()).isEqualTo(5);
        assertThat(outcome.gridExport()).isZero();
    }

    @Test
    void askThatIsPartlyServedSetsThePrice() {
        Outcome outcome = clear(of(order(5, 300)), of(order(2, 80), order(4, 150), order(9, 200)));
        assertThat(outcome.price()).isEqualTo(150);
        assertThat(outcome.asksFilled()).containsExactly(2, 3, 0);
    }

    @Test
    void bidThatIsPartlyServedSetsThePrice() {
        Outcome outcome = clear(of(order(5, 200), order(5, 170)), of(order(7, 100)));
        assertThat(outcome.price()).isEqualTo(170);
        assertThat(outcome.bidsFilled()).containsExactly(5, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "200, 100, 90, 250, 150", // between the last served
        "200, 100, 150, 250, 175", // the next bid comes first
        "200, 100, 90, 180, 140" // the next ask comes first
    })
    void priceIsTheMiddleOfAllThatNobodyRegrets(long bid, long ask, long nextBid, long nextAsk, long price) {
        Outcome outcome = clear(of(order(4, bid), order(3, nextBid)), of(order(4, ask), order(3, nextAsk)));
        assertThat(outcome.bidsFilled()).containsExactly(4, 0);
        assertThat(outcome.price()).isEqualTo(price);
    }

    @Test
    void tariffsBoundThePriceOfTheLastServed() {
        assertThat(clear(of(order(4, 900)), of(order(4, 20))).price()).isEqualTo((FLOOR + CEILING) / 2);
        assertThat(clear(of(order(4, 900)), of(order(4, 290))).price()).isEqualTo(295);
    }

    @Test
    void bidsAloneAndAsksAloneTradeWithTheGridOrNotAtAll() {
        Outcome bids = clear(of(order(2, 300), order(3, 299)), of());
        assertThat(bids.bidsFilled()).containsExactly(2, 0);
        assertThat(bids.price()).isEqualTo(CEILING);
        Outcome asks = clear(of(), of(order(2, 80), order(3, 81)));
        assertThat(asks.asksFilled()).containsExactly(2, 0);
        assertThat(asks.price()).isEqualTo(FLOOR);
        Outcome nobody = clear(of(), of());
        assertThat(nobody.price()).isBetween(FLOOR, CEILING);
        assertThat(nobody.gridImport() + nobody.gridExport()).isZero();
    }

    @Test
    void nobodyTradesWhereEveryAskIsAboveEveryBid() {
        Outcome outcome = clear(of(order(2, 120)), of(order(2, 160)));
        assertThat(outcome.bidsFilled()).containsExactly(0);
        assertThat(outcome.asksFilled()).containsExactly(0);
        assertThat(outcome.price()).isEqualTo(140);
    }

    @Test
    void orderThatTheGridServesBetterIsNotMatched() {
        Outcome dear = clear(of(order(2, 900)), of(order(2, 400)));
        assertThat(dear.asksFilled()).containsExactly(0);
        assertThat(dear.gridImport()).isEqualTo(2);
        Outcome cheap = clear(of(order(2, 50)), of(order(2, 10)));
        assertThat(cheap.bidsFilled()).containsExactly(0);
        assertThat(cheap.gridExport()).isEqualTo(2);
    }

    @Test
    void tieGoesToTheLowerDraw() {
        Order first = new Order(0, 2, 200, 200, 9);
        Order second = new Order(1, 2, 200, 200, 4);
        assertThat(clear(of(first, second), of(order(3, 150))).bidsFilled()).containsExactly(1, 2);
    }

    @Test
    void welfareIsTheBestPossibleMoneyAddsUpAndNobodyRegrets() {
        Random random = new Random(11);
        for (int market = 0; market < 1_500; market++) {
            long floor = random.nextInt(8);
            long ceiling = floor + (random.nextInt(5) == 0 ? 0 : random.nextInt(8));
            Order[] bids = side(random);
            Order[] asks = side(random);
            Outcome outcome = new UniformPriceClearing(floor, ceiling).clear(bids, asks);
            String seen = "market " + market;
            assertThat(outcome.price()).as(seen).isBetween(floor, ceiling);
            money(outcome, floor, ceiling, seen);
            noRegret(bids, outcome.bidsFilled(), outcome.price(), 1, seen);
            noRegret(asks, outcome.asksFilled(), outcome.price(), -1, seen);
            assertThat(welfare(bids, outcome.bidsFilled(), asks, outcome.asksFilled(), floor, ceiling))
                    .as(seen)
                    .isEqualTo(best(bids, asks, floor, ceiling));
        }
    }

    /** What buyers and the grid pay is what sellers and the grid receive; energy likewise. */
    private static void money(Outcome outcome, long floor, long ceiling, String seen) {
        long bought = LongStream.of(outcome.bidsFilled()).sum();
        long sold = LongStream.of(outcome.asksFilled()).sum();
        assertThat(sold + outcome.gridImport()).as(seen).isEqualTo(bought + outcome.gridExport());
        assertThat(bought * outcome.price() + outcome.gridExport() * floor)
                .as(seen)
                .isEqualTo(sold * outcome.price() + outcome.gridImport() * ceiling);
        assertThat(outcome.gridImport() == 0 || outcome.gridExport() == 0)
                .as(seen)
                .isTrue();
    }

    private static void noRegret(Order[] orders, long[] filled, long price, int sign, String seen) {
        for (int i = 0; i < orders.length; i++) {
            long gain = sign * (orders[i].limit() - price);
            assertThat(filled[i]).as(seen).isBetween(0L, orders[i].energy());
            assertThat(filled[i] == 0 || gain >= 0)
                    .as(seen + ": served at a loss")
                    .isTrue();
            assertThat(gain <= 0 || filled[i] == orders[i].energy())
                    .as(seen + ": left out at a gain")
                    .isTrue();
        }
    }

    private static long welfare(Order[] bids, long[] bought, Order[] asks, long[] sold, long floor, long ceiling) {
        long welfare = 0;
        long net = 0;
        for (int i = 0; i < bids.length; i++) {
            welfare += bids[i].limit() * bought[i];
            net += bought[i];
        }
        for (int i = 0; i < asks.length; i++) {
            welfare -= asks[i].limit() * sold[i];
            net -= sold[i];
        }
        return welfare - Math.max(0, net) * ceiling + Math.max(0, -net) * floor;
    }

    /** Tries every fill of every order. */
    private static long best(Order[] bids, Order[] asks, long floor, long ceiling) {
        long best = Long.MIN_VALUE;
        long[] bought = new long[bids.length];
        long[] sold = new long[asks.length];
        do {
            best = Math.max(best, welfare(bids, bought, asks, sold, floor, ceiling));
        } while (next(bought, bids) || next(sold, asks));
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

    private static Order[] side(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Order(i, 1 + random.nextInt(3), random.nextInt(20), 0, random.nextLong()))
                .toArray(Order[]::new);
    }
}
