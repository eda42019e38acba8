package prosumerlab.engine.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.domain.Micro;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.Scenarios;

class BatteryModelTest {
    private static final long TEN_KWH = 10 * Micro.ONE;

    private static BatteryModel model(Object... settings) {
        Scenario scenario = Scenarios.with(settings);
        return new BatteryModel(scenario.battery(), scenario.horizon().grid());
    }

    @Test
    void limitsAreSharesOfTheCapacity() {
        BatteryModel model = model("battery.initialSoc", 0.5);
        assertThat(model.minimumLevel(TEN_KWH)).isEqualTo(Micro.ONE);
        assertThat(model.maximumLevel(TEN_KWH)).isEqualTo(9_500_000);
        assertThat(model.initialLevel(TEN_KWH)).isEqualTo(5 * Micro.ONE);
        assertThat(model.initialLevel(0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 1000000", "1, 9500000"})
    void startsWithinItsLimits(double initial, long level) {
        assertThat(model("battery.initialSoc", initial).initialLevel(TEN_KWH)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"60, 5000000", "15, 1250000", "5, 416667"})
    void powerLimitScalesWithTheStep(int minutes, long energy) {
        BatteryModel model = model("horizon.stepMinutes", minutes);
        assertThat(model.maximumPerStep()).isEqualTo(energy);
        assertThat(model.chargeable(Long.MAX_VALUE, Micro.ONE, 100 * Micro.ONE)).isEqualTo(energy);
    }

    @Test
    void acceptsTheLeastOfWhatIsOfferedPowerAndRoom() {
        BatteryModel model = model("battery.roundTripEfficiency", 0.81);
        assertThat(model.chargeable(1_000, Micro.ONE, TEN_KWH)).isEqualTo(1_000);
        assertThat(model.chargeable(9 * Micro.ONE, Micro.ONE, TEN_KWH)).isEqualTo(5 * Micro.ONE);
        assertThat(model.chargeable(9 * Micro.ONE, 8_600_000, TEN_KWH)).isEqualTo(Micro.ONE);
        assertThat(model.chargeable(9 * Micro.ONE, 9_500_000, TEN_KWH)).isZero();
        assertThat(model.chargeable(9 * Micro.ONE, TEN_KWH, TEN_KWH)).isZero();
    }

    @Test
    void eachWayLosesByTheRootOfTheRoundTrip() {
        BatteryModel model = model("battery.roundTripEfficiency", 0.81);
        assertThat(model.afterCharging(2 * Micro.ONE, Micro.ONE)).isEqualTo(2_900_000);
        assertThat(model.deliverable(2 * Micro.ONE, TEN_KWH)).isEqualTo(900_000);
        assertThat(model.afterDischarging(2 * Micro.ONE, 450_000, TEN_KWH)).isEqualTo(1_500_000);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.3, 0.81, 0.95, 0.999999, 1})
    void anySequenceKeepsTheLimitsAndLosesWhatTheEfficiencySays(double efficiency) {
        BatteryModel model = model("battery.roundTripEfficiency", efficiency);
        double oneWay = Math.sqrt(efficiency);
        Random random = new Random(7);
        for (int battery = 0; battery < 100; battery++) {
            long capacity = 1 + random.nextInt(20_000_000);
            long level = model.initialLevel(capacity);
            double exact = level;
            int actions = 200;
            for (int i = 0; i < actions; i++) {
                if (random.nextBoolean()) {
                    long energy = model.chargeable(random.nextInt(8_000_000), level, capacity);
                    level = model.afterCharging(level, energy);
                    exact += energy * oneWay;
                } else {
                    long most = model.deliverable(level, capacity);
                    long energy = random.nextBoolean() ? most : (long) (most * random.nextDouble());
                    level = model.afterDischarging(level, energy, capacity);
                    exact -= energy / oneWay;
                }
                assertThat(level).isBetween(model.minimumLevel(capacity), model.maximumLevel(capacity));
            }
            assertThat((double) level).isCloseTo(exact, within(actions + 1e-3));
        }
    }

    @Test
    void roundTripNeverGainsAndLosesNoMoreThanRounding() {
        BatteryModel model = model();
        for (long energy = 0; energy < 5_000; energy += 7) {
            long charged = model.afterCharging(2 * Micro.ONE, energy);
            long back = model.deliverable(charged, TEN_KWH) - model.deliverable(2 * Micro.ONE, TEN_KWH);
            assertThat((double) back).isBetween(energy * 0.95 - 3, energy * 0.95 + 1);
        }
    }

    @Test
    void homeWithoutBatteryStoresAndGivesNothing() {
        BatteryModel model = model();
        assertThat(model.chargeable(Micro.ONE, 0, 0)).isZero();
        assertThat(model.deliverable(0, 0)).isZero();
        assertThat(model.afterDischarging(0, 0, 0)).isZero();
    }
}
