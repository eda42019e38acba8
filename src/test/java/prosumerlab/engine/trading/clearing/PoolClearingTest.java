package prosumerlab.engine.trading.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PoolClearingTest {
    private static final long FLOOR = 80_000;
    private static final long CEILING = 300_000;

    private final MarketClearing midMarket = new PoolClearing(new MidMarketRate());

    @Test
    void dearestAskLeavesUntilThePriceReachesAllWhoStay() {
        // All three ask for 190000 or less, but together they would get 80000 + 110000 / 3 = 116666 only; two get
        // 135000.
        OrderBook book = Books.of(FLOOR, CEILING, new long[][] {{2_000, 300_000}}, new long[][] {
            {2_000, 90_000}, {2_000, 130_000}, {2_000, 140_000}
        });
        Clearing cleared = midMarket.clear(book);
        assertThat(cleared.asksFilled(book)).containsExactly(2_000, 2_000, 0);
        assertThat(cleared.gridExport()).isEqualTo(2_000);
        assertThat(cleared.deals())
                .containsExactly(
                        Deal.purchase(0, 2_000, 190_000), Deal.sale(0, 2_000, 135_000), Deal.sale(1, 2_000, 135_000));
    }

    @Test
    void lowestBidLeavesUntilThePriceIsWithinTheLimitsOfAllWhoStay() {
        OrderBook book = Books.of(
                FLOOR, CEILING, new long[][] {{2_000, 250_000}, {2_000, 245_000}, {2_000, 240_000}}, new long[][] {
                    {2_000, 80_000}
                });
        Clearing cleared = midMarket.clear(book);
        assertThat(cleared.bidsFilled(book)).containsExactly(2_000, 2_000, 0);
        assertThat(cleared.gridImport()).isEqualTo(2_000);
        assertThat(cleared.deals()).extracting(Deal::price).containsExactly(245_000L, 245_000L, 190_000L);
    }

    @Test
    void limitsThatNoTariffMeetsLeaveFirst() {
        OrderBook book = Books.of(FLOOR, CEILING, new long[][] {{2_000, 70_000}, {2_000, 200_000}}, new long[][] {
            {2_000, 310_000}, {2_000, 100_000}
        });
        Clearing cleared = midMarket.clear(book);
        assertThat(cleared.bidsFilled(book)).containsExactly(0, 2_000);
        assertThat(cleared.asksFilled(book)).containsExactly(0, 2_000);
        assertThat(cleared.deals()).extracting(Deal::price).containsOnly(190_000L);
    }
}
