package prosumerlab.engine.trading.clearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.engine.trading.clearing.PoolPrice.Pair;

class PoolPriceTest {
    private static final long FLOOR = 80_000;
    private static final long CEILING = 300_000;

    @ParameterizedTest
    @CsvSource({
        // Enough for all: the middle. Twice the demand: half of the supply is exported. Twice the supply: half is
        // imported.
        "6000, 6000, 190000, 190000",
        "3000, 6000, 190000, 135000",
        "6000, 3000, 245000, 190000",
        "6000, 0, 300000, 190000",
        "0, 6000, 190000, 80000",
        // A third: 190000 + 110000 · 2/3 = 263333.3, up for buyers; 80000 + 110000 / 3 = 116666.7, down for sellers.
        "6000, 2000, 263334, 190000",
        "2000, 6000, 190000, 116666"
    })
    void midMarketRateSharesWhatTheGridGivesAndTakes(long demand, long supply, long buying, long selling) {
        assertThat(new MidMarketRate().at(demand, supply, FLOOR, CEILING)).isEqualTo(new Pair(buying, selling));
    }

    @ParameterizedTest
    @CsvSource({
        // SDR 0.5: 0.3 · 0.08 / (0.22 · 0.5 + 0.08) = 0.126315789; 0.126315 · 0.5 + 0.3 · 0.5 = 0.2131575.
        "6000, 3000, 213158, 126315",
        "6000, 6000, 80000, 80000",
        "6000, 9000, 80000, 80000",
        "0, 9000, 80000, 80000",
        "6000, 0, 300000, 300000"
    })
    void supplyDemandRatioLowersThePriceAsSupplyComesUp(long demand, long supply, long buying, long selling) {
        assertThat(new SupplyDemandRatio().at(demand, supply, FLOOR, CEILING)).isEqualTo(new Pair(buying, selling));
    }

    @Test
    void supplyDemandRatioIsTheFormulaOfThePaperToTheLastMillionth() {
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            long floor = random.nextInt(200_000);
            long ceiling = floor + 1 + random.nextInt(300_000);
            long demand = 1_000L * (2 + random.nextInt(1_000_000));
            long supply = 1_000L * (1 + random.nextInt((int) (demand / 1_000) - 1));
            double ratio = supply / (double) demand;
            double selling = ceiling * (double) floor / ((ceiling - floor) * ratio + floor);
            double buying = selling * ratio + ceiling * (1 - ratio);
            Pair pair = new SupplyDemandRatio().at(demand, supply, floor, ceiling);
            assertThat((double) pair.selling()).isBetween(selling - 1.000_001, selling + 1e-6);
            assertThat((double) pair.buying()).isBetween(buying - 1 - 1e-6, buying + 1 + 1e-6);
        }
    }

    @Test
    void supplyDemandRatioGivesNothingForEnergyWhereTheGridGivesNothing() {
        assertThat(new SupplyDemandRatio().at(6_000, 3_000, 0, 300_000)).isEqualTo(new Pair(150_000, 0));
        assertThat(new SupplyDemandRatio().at(6_000, 3_000, 0, 0)).isEqualTo(new Pair(0, 0));
    }

    @Test
    void sumsOfTheLargestScenarioDoNotOverflow() {
        // 40,000 kWh at 100 €/kWh, the most € that a scenario may move in an hour.
        long energy = 40_000_000_000L;
        long price = 100_000_000;
        assertThat(new MidMarketRate().at(energy, energy - 1_000, 0, price).buying())
                .isBetween(price / 2, price / 2 + 10);
        assertThat(new SupplyDemandRatio().at(energy, energy - 1_000, 1, price).buying())
                .isBetween(1L, 20L);
    }
}
