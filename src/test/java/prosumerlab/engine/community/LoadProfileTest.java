package prosumerlab.engine.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.Scenarios;

class LoadProfileTest {
    private static LoadProfile profile(Scenario scenario) {
        return new LoadProfile(scenario.consumption(), scenario.horizon().grid());
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 10, 12, 15, 20, 30, 60})
    void dayAddsUpTo24TimesTheLevelWhateverTheStep(int minutes) {
        LoadProfile profile = profile(Scenarios.with("consumption.level", 0.7, "horizon.stepMinutes", minutes));
        double sum = 0;
        for (int step = 0; step < 24 * 60 / minutes; step++) {
            sum += profile.expectedKwh(step);
        }
        assertThat(sum).isCloseTo(24 * 0.7, within(1e-9));
    }

    @Test
    void onlyTheRatiosOfTheShapeCount() {
        double[] shape = new double[24];
        double[] tenTimes = new double[24];
        for (int hour = 0; hour < 24; hour++) {
            shape[hour] = 1 + hour % 5;
            tenTimes[hour] = 10 * shape[hour];
        }
        LoadProfile profile = profile(Scenarios.with("consumption.hourlyProfile", shape));
        LoadProfile scaled = profile(Scenarios.with("consumption.hourlyProfile", tenTimes));
        for (int step = 0; step < 24; step++) {
            assertThat(scaled.expectedKwh(step)).isCloseTo(profile.expectedKwh(step), within(1e-12));
        }
        assertThat(profile.expectedKwh(4) / profile.expectedKwh(0)).isCloseTo(5, within(1e-12));
    }

    @Test
    void nextDayIsLikeTheFirst() {
        LoadProfile profile = profile(Scenarios.with("horizon.stepMinutes", 30));
        for (int step = 0; step < 48; step++) {
            assertThat(profile.expectedKwh(step + 48)).isEqualTo(profile.expectedKwh(step));
        }
    }
}
