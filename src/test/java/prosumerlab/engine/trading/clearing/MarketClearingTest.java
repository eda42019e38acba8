package prosumerlab.engine.trading.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import prosumerlab.domain.Micro;
import prosumerlab.scenario.Mechanism;
import prosumerlab.testkit.Scenarios;

/** What must hold for every mechanism on every book. */
class MarketClearingTest {
    private static final int BOOKS = 400;

    private static Clearing clear(Mechanism mechanism, OrderBook book) {
        return MarketClearing.of(mechanism, Scenarios.with().trading()).clear(book);
    }

    private static List<OrderBook> books() {
        return LongStream.range(0, BOOKS).mapToObj(Books::number).toList();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyPaysAboveOrSellsBelowTheLimit(Mechanism mechanism) {
        for (OrderBook book : books()) {
            for (Deal deal : clear(mechanism, book).deals()) {
                assertThat(deal.energy()).isPositive().matches(energy -> energy % Micro.WATT_HOUR == 0);
                assertThat(deal.bid() == Deal.POOL && deal.ask() == Deal.POOL).isFalse();
                if (deal.bid() != Deal.POOL) {
                    assertThat(deal.price()).isLessThanOrEqualTo(book.bids()[deal.bid()].limit());
                }
                if (deal.ask() != Deal.POOL) {
                    assertThat(deal.price()).isGreaterThanOrEqualTo(book.asks()[deal.ask()].limit());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void energyIsConservedAndNoOrderIsFilledBeyondItsEnergy(Mechanism mechanism) {
        for (OrderBook book : books()) {
            Clearing cleared = clear(mechanism, book);
            long[] bought = cleared.bidsFilled(book);
            long[] sold = cleared.asksFilled(book);
            assertThat(sum(bought) + cleared.gridExport()).isEqualTo(sum(sold) + cleared.gridImport());
            for (int i = 0; i < bought.length; i++) {
                assertThat(bought[i]).isBetween(0L, book.bids()[i].energy());
            }
            for (int i = 0; i < sold.length; i++) {
                assertThat(sold[i]).isBetween(0L, book.asks()[i].energy());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatBuyersAndTheGridPayIsWhatSellersAndTheGridGet(Mechanism mechanism) {
        boolean pool = !mechanism.hasOnePrice() && !mechanism.matchesPairs();
        for (OrderBook book : books()) {
            Clearing cleared = clear(mechanism, book);
            long left = cleared.gridExport() * book.floor() - cleared.gridImport() * book.ceiling();
            long energy = 0;
            for (Deal deal : cleared.deals()) {
                left += deal.bid() != Deal.POOL ? deal.energy() * deal.price() : 0;
                left -= deal.ask() != Deal.POOL ? deal.energy() * deal.price() : 0;
                energy += deal.energy();
            }
            if (pool) {
                // A price is rounded by less than a millionth of a €/kWh, against those who pay or get it.
                assertThat(left).isBetween(0L, energy);
            } else {
                assertThat(left).isZero();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersOfHomesChangeNothingButNames(Mechanism mechanism) {
        for (long number = 0; number < BOOKS; number++) {
            OrderBook book = Books.number(number);
            int[] names = Books.permutation(book.bids().length + book.asks().length, number);
            OrderBook renumbered = Books.renumbered(book, home -> names[home]);
            assertThat(byHome(
                            renumbered,
                            clear(mechanism, renumbered),
                            IntStream.range(0, names.length).toArray()))
                    .as("book %s", number)
                    .isEqualTo(byHome(book, clear(mechanism, book), names));
        }
    }

    /** What each home trades at what prices, by its name. */
    private static Map<Integer, Map<Long, Long>> byHome(OrderBook book, Clearing cleared, int[] names) {
        Map<Integer, Map<Long, Long>> homes = new TreeMap<>();
        for (Deal deal : cleared.deals()) {
            if (deal.bid() != Deal.POOL) {
                add(homes, names[book.bids()[deal.bid()].home()], deal);
            }
            if (deal.ask() != Deal.POOL) {
                add(homes, names[book.asks()[deal.ask()].home()], deal);
            }
        }
        return homes;
    }

    private static void add(Map<Integer, Map<Long, Long>> homes, int home, Deal deal) {
        homes.computeIfAbsent(home, any -> new TreeMap<>()).merge(deal.price(), deal.energy(), Long::sum);
    }

    @ParameterizedTest
    @EnumSource
    void bookIsTheSameForTheNextMechanism(Mechanism mechanism) {
        for (OrderBook book : books()) {
            Order[] bids = book.bids().clone();
            Order[] asks = book.asks().clone();
            Clearing first = clear(mechanism, book);
            assertThat(book.bids()).containsExactly(bids);
            assertThat(book.asks()).containsExactly(asks);
            assertThat(clear(mechanism, book)).isEqualTo(first);
        }
    }

    @Test
    void payAsClearReachesTheBestOfAllFillsAndTheDualOptimum() {
        for (long number = 0; number < 1_500; number++) {
            OrderBook book = Books.tiny(number);
            long best = Welfare.bestOfAllFills(book);
            assertThat(Welfare.bestByDuality(book)).as("tiny book %s", number).isEqualTo(best);
            assertThat(welfare(Mechanism.PAY_AS_CLEAR, book))
                    .as("tiny book %s", number)
                    .isEqualTo(best);
        }
        for (OrderBook book : books()) {
            assertThat(welfare(Mechanism.PAY_AS_CLEAR, book)).isEqualTo(Welfare.bestByDuality(book));
            assertThat(welfare(Mechanism.PAY_AS_BID, book)).isEqualTo(Welfare.bestByDuality(book));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noMechanismGainsMoreThanTheBestOrLosesInAll(Mechanism mechanism) {
        int tradedAndInefficient = 0;
        for (OrderBook book : books()) {
            long best = Welfare.bestByDuality(book);
            long welfare = welfare(mechanism, book);
            assertThat(welfare).isBetween(0L, best);
            tradedAndInefficient += welfare > 0 && welfare < best ? 1 : 0;
        }
        boolean alwaysBest = mechanism == Mechanism.PAY_AS_CLEAR || mechanism == Mechanism.PAY_AS_BID;
        assertThat(tradedAndInefficient > 0).isEqualTo(!alwaysBest);
    }

    private static long welfare(Mechanism mechanism, OrderBook book) {
        Clearing cleared = clear(mechanism, book);
        long[] bought = cleared.bidsFilled(book);
        long[] sold = cleared.asksFilled(book);
        // The grid's two prices apart: a mechanism that imports and exports in one hour pays for both.
        return Welfare.of(book, bought, sold)
                - Math.min(cleared.gridImport(), cleared.gridExport()) * (book.ceiling() - book.floor());
    }

    @ParameterizedTest
    @EnumSource
    void emptyBookTradesNothing(Mechanism mechanism) {
        Clearing cleared = clear(mechanism, Books.of(80_000, 300_000, new long[0][], new long[0][]));
        assertThat(cleared).isEqualTo(new Clearing(List.of(), 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void loneOrdersTradeWithTheGridAtItsTariffsOrNotAtAll(Mechanism mechanism) {
        long[][] none = new long[0][];
        long[][] ready = {{5_000, 300_000}};
        assertThat(clear(mechanism, Books.of(80_000, 300_000, ready, none)))
                .isEqualTo(new Clearing(List.of(Deal.purchase(0, 5_000, 300_000)), 5_000, 0));
        assertThat(clear(mechanism, Books.of(80_000, 300_000, new long[][] {{5_000, 299_999}}, none)))
                .isEqualTo(new Clearing(List.of(), 0, 0));
        assertThat(clear(mechanism, Books.of(80_000, 300_000, none, new long[][] {{7_000, 80_000}})))
                .isEqualTo(new Clearing(List.of(Deal.sale(0, 7_000, 80_000)), 0, 7_000));
        assertThat(clear(mechanism, Books.of(80_000, 300_000, none, new long[][] {{7_000, 80_001}})))
                .isEqualTo(new Clearing(List.of(), 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void bandOfWidth0LeavesThatPriceToAllWhoAcceptIt(Mechanism mechanism) {
        OrderBook book = Books.of(150_000, 150_000, new long[][] {{5_000, 150_000}, {2_000, 149_000}}, new long[][] {
            {3_000, 150_000}, {4_000, 151_000}
        });
        Clearing cleared = clear(mechanism, book);
        assertThat(cleared.deals()).extracting(Deal::price).containsOnly(150_000L);
        assertThat(cleared.bidsFilled(book)).containsExactly(5_000, 0);
        assertThat(cleared.asksFilled(book)).containsExactly(3_000, 0);
        assertThat(cleared.gridImport()).isEqualTo(2_000);
    }

    @ParameterizedTest
    @EnumSource
    void energyThatIsFreeWithTheGridIsFreeAmongHomes(Mechanism mechanism) {
        OrderBook book = Books.of(0, 0, new long[][] {{5_000, 0}}, new long[][] {{3_000, 0}});
        Clearing cleared = clear(mechanism, book);
        assertThat(cleared.deals()).extracting(Deal::price).containsOnly(0L);
        assertThat(cleared.bidsFilled(book)).containsExactly(5_000);
    }

    @ParameterizedTest
    @EnumSource
    void drawDecidesBetweenEqualOrdersWhicheverComesFirst(Mechanism mechanism) {
        // Two equal bids, and energy for one of them only; what both would pay a pool that imports is beyond their
        // limit.
        Order favoured = new Order(7, 1_000, 200_000, 200_000, 1);
        Order other = new Order(3, 1_000, 200_000, 200_000, -1);
        Order ask = new Order(5, 1_000, 80_000, 80_000, 0);
        for (Order[] bids : List.of(new Order[] {favoured, other}, new Order[] {other, favoured})) {
            OrderBook book = new OrderBook(bids, new Order[] {ask}, 80_000, 300_000);
            long[] filled = clear(mechanism, book).bidsFilled(book);
            assertThat(filled[Arrays.asList(bids).indexOf(favoured)]).isEqualTo(1_000);
            assertThat(filled[Arrays.asList(bids).indexOf(other)]).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "NEGOTIATED", mode = Mode.EXCLUDE)
    void betterOrderIsServedBeforeAWorse(Mechanism mechanism) {
        for (OrderBook book : books()) {
            Clearing cleared = clear(mechanism, book);
            assertPriority(book.bids(), cleared.bidsFilled(book), 1);
            assertPriority(book.asks(), cleared.asksFilled(book), -1);
        }
    }

    private static void assertPriority(Order[] orders, long[] filled, int sign) {
        for (int better = 0; better < orders.length; better++) {
            for (int worse = 0; worse < orders.length; worse++) {
                if (sign * (orders[better].limit() - orders[worse].limit()) > 0 && filled[worse] > 0) {
                    assertThat(filled[better]).isEqualTo(orders[better].energy());
                }
            }
        }
    }

    private static long sum(long[] values) {
        return LongStream.of(values).sum();
    }
}
