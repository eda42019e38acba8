package prosumerlab.engine.trading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.history.MarketOrder;
import prosumerlab.history.Quantity;
import prosumerlab.history.Role;

/** What homes offer out of their batteries, and who is served first. */
class PositionsTest {
    @Test
    void batterySellsWhatIsBeyondTheReserveAndSetsThePrice() {
        Village village = new Village("battery.roundTripEfficiency", 1, "trading.enabled", false)
                .home(0, 0, 10_000, 5_000)
                .home(0, 1_000)
                .keepingBack(2_500)
                .trade();
        // 5 kWh stored, 1 kWh never given, 2.5 kWh kept back: 1.5 kWh are offered, 1 kWh is bought.
        assertThat(village.wh(Quantity.DESIRED, 0)).isEqualTo(1_500);
        assertThat(village.outcome.market().price()).isEqualTo(Village.FORECAST);
        assertThat(village.wh(Quantity.MARKET_SOLD, 0)).isEqualTo(1_000);
        assertThat(village.wh(Quantity.DISCHARGED, 0)).isEqualTo(1_000);
        assertThat(village.wh(Quantity.DISCHARGED_TO_LOAD, 0)).isZero();
        assertThat(village.wh(Quantity.BATTERY_LEVEL, 0)).isEqualTo(4_000);
        assertThat(village.outcome.market().operatorImport()).isZero();
        assertThat(village.outcome.market().operatorExport()).isZero();
    }

    @Test
    void reserveBeyondWhatIsStoredKeepsTheBatteryOutOfTheMarket() {
        Village village =
                new Village().home(0, 0, 10_000, 5_000).keepingBack(4_000).trade();
        assertThat(village.role(0)).isEqualTo(Role.NEUTRAL);
    }

    @Test
    void batteryThatCoversTheLoadSellsWithinWhatPowerIsLeft() {
        Village village = new Village(
                        "battery.roundTripEfficiency", 1, "battery.maximumPowerKw", 2, "trading.capKwhPerHour", 100)
                .home(0, 500, 10_000, 9_000)
                .home(0, 9_000)
                .trade();
        assertThat(village.wh(Quantity.DISCHARGED_TO_LOAD, 0)).isEqualTo(500);
        assertThat(village.wh(Quantity.DISCHARGED, 0)).isEqualTo(2_000);
        assertThat(village.wh(Quantity.BATTERY_LEVEL, 0)).isEqualTo(7_000);
    }

    @Test
    void batteryThatCoveredTheLoadSellsWhatItThenCanStillGive() {
        Village village = new Village("battery.roundTripEfficiency", 1)
                .home(0, 500, 10_000, 3_000)
                .home(0, 9_000)
                .trade();
        assertThat(village.wh(Quantity.DESIRED, 0)).isEqualTo(1_500);
        assertThat(village.wh(Quantity.BATTERY_LEVEL, 0)).isEqualTo(1_000);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void chanceDecidesBetweenEqualNeighboursAnewInEachStep(boolean peers) {
        int first = 0;
        for (int step = 0; step < 200; step++) {
            Village village = new Village("trading.enabled", peers)
                    .home(0, 0, 10_000, 5_000)
                    .home(0, 0, 10_000, 5_000)
                    .home(0, 300);
            village.step = step;
            village.trade();
            first += village.wh(Quantity.DISCHARGED, 0) > 0 ? 1 : 0;
            assertThat(village.wh(Quantity.DISCHARGED, 0) + village.wh(Quantity.DISCHARGED, 1))
                    .isEqualTo(300);
        }
        assertThat(first).isBetween(70, 130);
    }

    @Test
    void batteryThatChargesOrWhoseHomeLacksEnergySellsNothing() {
        Village village = new Village("battery.maximumPowerKw", 1)
                .home(2_000, 0, 10_000, 5_000)
                .home(0, 3_000, 10_000, 9_000)
                .trade();
        assertThat(village.wh(Quantity.DESIRED, 0)).isEqualTo(1_000);
        assertThat(village.wh(Quantity.DISCHARGED, 0)).isZero();
        assertThat(village.role(1)).isEqualTo(Role.BUYER);
        assertThat(village.wh(Quantity.DISCHARGED, 1)).isEqualTo(1_000);
    }

    @Test
    void surplusAndBatteryMakeOneLotEachAtItsOwnPriceAndSurplusGoesFirst() {
        Village village = new Village("battery.roundTripEfficiency", 1, "trading.enabled", false)
                .home(100, 0, 10_000, 9_500)
                .keepingBack(8_400)
                .home(0, 150)
                .trade();
        assertThat(village.outcome.market().orders())
                .containsExactly(
                        new MarketOrder(1, true, 150_000, 300_000, 150_000),
                        new MarketOrder(0, false, 100_000, 80_000, 100_000),
                        new MarketOrder(0, false, 100_000, Village.FORECAST, 50_000));
        assertThat(village.wh(Quantity.DISCHARGED, 0)).isEqualTo(50);
        assertThat(village.hour.get(Quantity.MARKET_TRADES, 0)).isEqualTo(1);
        assertThat(village.log.trades()).hasSize(2);
    }

    @Test
    void peersTakeSurplusBeforeTheBattery() {
        Village village = new Village("battery.roundTripEfficiency", 1)
                .home(300, 0, 10_000, 9_500)
                .home(0, 1_000)
                .trade();
        assertThat(village.wh(Quantity.P2P_SOLD, 0)).isEqualTo(1_000);
        assertThat(village.wh(Quantity.DISCHARGED, 0)).isEqualTo(700);
        assertThat(village.wh(Quantity.BATTERY_LEVEL, 0)).isEqualTo(8_800);
        assertThat(village.wh(Quantity.IMBALANCE_AFTER_P2P, 0)).isZero();
    }
}
