package prosumerlab.engine.trading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.domain.Micro;
import prosumerlab.engine.draws.Draws;
import prosumerlab.engine.draws.Purpose;
import prosumerlab.testkit.Scenarios;

class PriceLimitsTest {
    private static PriceLimits limits(Object... settings) {
        return new PriceLimits(Scenarios.with(settings), new Draws(1));
    }

    @Test
    void tariffsAreFloorAndCeiling() {
        assertThat(limits().floor()).isEqualTo(80_000);
        assertThat(limits().ceiling()).isEqualTo(300_000);
    }

    @Test
    void limitIsWhatTheMarketWouldLeaveAfterFeeAndPenalty() {
        assertThat(limits().buyerLimit(150_000)).isEqualTo(200_000);
        assertThat(limits().sellerLimit(150_000)).isEqualTo(100_000);
    }

    @Test
    void withoutRegulatorOnlyTheFeeCounts() {
        PriceLimits limits = limits("regulator.enabled", false);
        assertThat(limits.buyerLimit(150_000)).isEqualTo(180_000);
        assertThat(limits.sellerLimit(150_000)).isEqualTo(120_000);
    }

    @Test
    void withoutMarketTheTariffsAreTheAlternative() {
        PriceLimits limits = limits("market.enabled", false, "regulator.penaltyImportEuroPerKwh", 0.04);
        assertThat(limits.buyerLimit(150_000)).isEqualTo(340_000);
        assertThat(limits.sellerLimit(150_000)).isEqualTo(80_000);
        PriceLimits free =
                limits("market.enabled", false, "regulator.penaltyImportEuroPerKwh", 0.04, "regulator.enabled", false);
        assertThat(free.buyerLimit(150_000)).isEqualTo(300_000);
    }

    @Test
    void sellerNeverPaysToSell() {
        assertThat(limits("market.feeEuroPerKwh", 1).sellerLimit(150_000)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 100000, 200000", "0.25, 125000, 175000", "1, 200000, 100000"})
    void opensAwayFromTheLimitTheLessTheMoreUrgent(double urgency, long bid, long ask) {
        assertThat(limits().openingBid(200_000, urgency)).isEqualTo(bid);
        assertThat(limits().openingAsk(100_000, urgency)).isEqualTo(ask);
    }

    @Test
    void openingBidIsNeverNegative() {
        assertThat(limits("trading.openingMarginEuroPerKwh", 5).openingBid(200_000, 0))
                .isZero();
    }

    @Test
    void beliefsSpreadAroundTheForecastAndDifferFromHomeToHomeAndHourToHour() {
        PriceLimits limits = limits();
        double sum = 0;
        for (int home = 0; home < 1_000; home++) {
            long belief = limits.belief(home, 5, 180_000);
            assertThat(belief).isBetween(120_000L, 240_000L);
            sum += belief;
        }
        assertThat(sum / 1_000).isBetween(177_000.0, 183_000.0);
        assertThat(limits.belief(1, 5, 180_000))
                .isEqualTo(180_000 + Micro.of(0.06 * new Draws(1).triangular(Purpose.BELIEF, 1, 5)));
        assertThat(limits.belief(1, 5, 180_000)).isNotEqualTo(limits.belief(2, 5, 180_000));
        assertThat(limits.belief(1, 5, 180_000)).isNotEqualTo(limits.belief(1, 6, 180_000));
        assertThat(limits("trading.beliefSpreadEuroPerKwh", 0).belief(1, 5, 180_000))
                .isEqualTo(180_000);
    }

    @ParameterizedTest
    @CsvSource({"-50000, 80000", "0, 80000", "900000, 300000"})
    void nobodyBelievesInAPriceBeyondTheTariffs(long forecast, long belief) {
        assertThat(limits().belief(3, 7, forecast)).isEqualTo(belief);
    }
}
