package prosumerlab.engine.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.domain.Micro;
import prosumerlab.engine.draws.Draws;
import prosumerlab.history.Home;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.Scenarios;

class NightReserveTest {
    private static final List<Home> HOMES = List.of(
            new Home(0, 0, 4, 0.5, 0),
            new Home(1, 1, 2, 1, 0),
            new Home(2, 1, 0, 1.5, 0),
            new Home(3, 0, 4, 0.5, 0),
            new Home(4, 0, 2, 0.5, 0),
            new Home(5, 0, 4, 1, 0));

    private static Generation generation(Scenario scenario) {
        return new Generation(LoadedScenario.of(scenario), HOMES, new Draws(1));
    }

    private static long[] after(Scenario scenario, int step, double factor) {
        return new NightReserve(HOMES, generation(scenario), scenario.horizon().grid(), factor).after(step);
    }

    /** Hour by hour for one home, as the model words it. */
    private static long byHand(Scenario scenario, Home home, int step, double factor) {
        Generation generation = generation(scenario);
        double need = 0;
        for (int ahead = 1; ahead <= 24 * scenario.horizon().grid().stepsPerHour(); ahead++) {
            double missing = home.baseKwhPerHour() * generation.expectedLoadKwhPerBase(step + ahead)
                    - home.pvCapacityKw() * generation.expectedPvKwhPerKw(step + ahead);
            if (missing <= 0) {
                break;
            }
            need += missing;
        }
        return Micro.of(need * factor);
    }

    @ParameterizedTest
    @CsvSource({"60, 1", "60, 0.5", "15, 1", "5, 2"})
    void isTheExpectedNeedUntilPvCoversTheLoad(int minutes, double factor) {
        Scenario scenario = Scenarios.with("horizon.stepMinutes", minutes);
        for (int step = 0; step < 24 * 60 / minutes; step += 60 / minutes) {
            long[] reserve = after(scenario, step, factor);
            for (Home home : HOMES) {
                assertThat(reserve[home.id()]).isEqualTo(byHand(scenario, home, step, factor));
            }
        }
    }

    @Test
    void isNothingWhileTheSunOfTheNextHourCoversTheLoad() {
        assertThat(after(Scenario.defaults(), 11, 1)[0]).isZero();
        assertThat(after(Scenario.defaults(), 18, 1)[0]).isPositive();
    }

    @Test
    void coversADayForAHomeWithoutPvWhoseSunNeverReturns() {
        Scenario scenario = Scenarios.with("consumption.level", 0.5);
        assertThat(after(scenario, 5, 1)[2]).isBetween(Micro.of(1.5 * 12) - 1, Micro.of(1.5 * 12) + 1);
    }

    @Test
    void shrinksHourByHourThroughTheNight() {
        for (int step = 19; step < 28; step++) {
            assertThat(after(Scenarios.with("horizon.hours", 48), step + 1, 1)[1])
                    .isLessThan(after(Scenarios.with("horizon.hours", 48), step, 1)[1]);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 12, 20})
    void factorOf0KeepsNothingBack(int step) {
        assertThat(after(Scenario.defaults(), step, 0)).containsOnly(0);
    }
}
