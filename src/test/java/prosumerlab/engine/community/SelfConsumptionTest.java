package prosumerlab.engine.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prosumerlab.domain.Micro;
import prosumerlab.engine.hour.HourColumns;
import prosumerlab.history.Home;
import prosumerlab.history.Quantity;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.Scenarios;

class SelfConsumptionTest {
    private static HourColumns consume(long pv, long load, long level, long capacity) {
        Scenario scenario = Scenarios.with("battery.roundTripEfficiency", 0.81);
        BatteryModel battery =
                new BatteryModel(scenario.battery(), scenario.horizon().grid());
        HourColumns hour = new HourColumns(1);
        hour.of(Quantity.PV)[0] = pv;
        hour.of(Quantity.LOAD)[0] = load;
        new SelfConsumption(List.of(new Home(0, 0, 1, 1, capacity)), battery).consume(new long[] {level}, hour);
        return hour;
    }

    /** In watt-hours; a battery of 10 kWh keeps 1 to 9.5 kWh and lets 5 kWh through. */
    @ParameterizedTest
    @CsvSource({
        // pv, load, level, direct, charged, discharged, level after, imbalance
        "2000, 2000, 5000, 2000,    0,    0,  5000,     0",
        "3000, 2000, 5000, 2000, 1000,    0,  5900,     0",
        "3000, 2000, 9050, 2000,  500,    0,  9500,   500",
        "9000, 1000, 1000, 1000, 5000,    0,  5500,  3000",
        "1000, 1900, 5000, 1000,    0,  900,  4000,     0",
        "1000, 4000, 2000, 1000,    0,  900,  1000, -2100",
        "   0, 6000, 9500,    0,    0, 5000, 3944.444444, -1000",
        "   0,    0, 5000,    0,    0,    0,  5000,     0"
    })
    void pvCoversTheLoadThenTheBatteryTakesOrGives(
            long pv, long load, long level, long direct, long charged, long discharged, double after, long imbalance) {
        HourColumns hour = consume(pv * 1000, load * 1000, level * 1000, 10 * Micro.ONE);
        assertThat(hour.get(Quantity.SELF_CONSUMED, 0)).isEqualTo(direct * 1000);
        assertThat(hour.get(Quantity.CHARGED, 0)).isEqualTo(charged * 1000);
        assertThat(hour.get(Quantity.DISCHARGED, 0)).isEqualTo(discharged * 1000);
        assertThat(hour.get(Quantity.DISCHARGED_TO_LOAD, 0)).isEqualTo(discharged * 1000);
        assertThat(hour.get(Quantity.RENEWABLE_USE, 0)).isEqualTo((direct + discharged) * 1000);
        assertThat(hour.get(Quantity.BATTERY_LEVEL, 0)).isEqualTo((long) (after * 1000));
        assertThat(hour.get(Quantity.BATTERY_CAPACITY, 0)).isEqualTo(10 * Micro.ONE);
        assertThat(hour.get(Quantity.IMBALANCE_BEFORE_P2P, 0)).isEqualTo(imbalance * 1000);
    }

    @Test
    void homeWithoutBatteryKeepsItsImbalance() {
        assertThat(consume(3_000, 1_000, 0, 0).get(Quantity.IMBALANCE_BEFORE_P2P, 0))
                .isEqualTo(2_000);
        assertThat(consume(1_000, 3_000, 0, 0).get(Quantity.IMBALANCE_BEFORE_P2P, 0))
                .isEqualTo(-2_000);
    }

    @Test
    void noEnergyIsLostOrMadeInAnyPosition() {
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            long capacity = random.nextInt(3) == 0 ? 0 : random.nextInt(20_000_000);
            long level = (long) (capacity * (0.11 + 0.83 * random.nextDouble()));
            HourColumns hour = consume(random.nextInt(6_000_000), random.nextInt(8_000_000), level, capacity);
            assertThat(hour.get(Quantity.PV, 0) + hour.get(Quantity.DISCHARGED, 0))
                    .isEqualTo(hour.get(Quantity.LOAD, 0)
                            + hour.get(Quantity.CHARGED, 0)
                            + hour.get(Quantity.IMBALANCE_BEFORE_P2P, 0));
            assertThat(hour.get(Quantity.CHARGED, 0) == 0 || hour.get(Quantity.DISCHARGED, 0) == 0)
                    .isTrue();
        }
    }
}
