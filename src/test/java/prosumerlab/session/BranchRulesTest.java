package prosumerlab.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.Scenarios;

class BranchRulesTest {
    static Stream<Arguments> fixed() {
        return Stream.of(
                Arguments.of("seed", "seed", 2),
                Arguments.of("community", "community.prosumers", 99),
                Arguments.of("community", "community.homeTypeShares", new double[] {1, 2, 1, 1, 1, 1, 1, 1, 1, 1}),
                Arguments.of("pv", "pv.share", 0.9),
                Arguments.of("pv", "pv.capacityKwByHomeType", new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}),
                Arguments.of("battery", "battery.minimumSoc", 0.2),
                Arguments.of("battery", "battery.capacityKwhByHomeType", new double[10]),
                Arguments.of("blockchain", "blockchain.difficulty", 2),
                Arguments.of("blockchain", "blockchain.hashPowerShares", new double[15]),
                Arguments.of("horizon.startDate", "horizon.startDate", LocalDate.of(2025, 1, 1)),
                Arguments.of("horizon.stepMinutes", "horizon.stepMinutes", 30));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("fixed")
    void whatEarlierHoursWereMadeWithCannotChange(String key, String path, Object value) {
        assertThat(BranchRules.problems(Scenario.defaults(), Scenarios.with(path, value), 5))
                .singleElement()
                .asString()
                .startsWith(key + ": cannot change");
    }

    @ParameterizedTest
    @CsvSource({
        "prices.retailTariffEuroPerKwh, 0.4",
        "trading.capKwhPerHour, 1",
        "market.feeEuroPerKwh, 0.05",
        "regulator.creditLimitEuro, 1",
        "weather.cloudCover, 0.1",
        "consumption.level, 2",
        "horizon.hours, 48"
    })
    void rulesWeatherLoadsAndTheEndMayChange(String path, double value) {
        assertThat(BranchRules.problems(Scenario.defaults(), Scenarios.with(path, value), 5))
                .isEmpty();
    }

    @Test
    void sameSettingsReadASecondTimeAreTheSame() {
        assertThat(BranchRules.problems(Scenario.defaults(), Scenario.defaults(), 5))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6, 4, true", "6, 5, false", "6, 6, false"})
    void horizonMustReachBeyondTheBranch(int hours, int step, boolean possible) {
        assertThat(BranchRules.problems(Scenario.defaults(), Scenarios.with("horizon.hours", hours), step))
                .hasSize(possible ? 0 : 1)
                .allMatch(problem -> problem.startsWith("horizon.hours:"));
    }

    @ParameterizedTest
    @CsvSource({"22, true", "23, false"})
    void lastHourIsTooLateToBranch(int step, boolean possible) {
        assertThat(BranchRules.problems(Scenario.defaults(), Scenarios.with("horizon.hours", 48), step))
                .hasSize(possible ? 0 : 1)
                .allMatch(problem -> problem.contains("an earlier hour"));
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThat(BranchRules.problems(
                        Scenario.defaults(),
                        Scenarios.with("seed", 9, "pv.share", 0.1, "battery.share", 0.1, "horizon.hours", 1),
                        5))
                .hasSize(4);
    }
}
