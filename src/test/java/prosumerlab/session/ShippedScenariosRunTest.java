package prosumerlab.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import prosumerlab.history.Audit.Violation;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Mechanism;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.scenario.SettingOverride;
import prosumerlab.scenario.ShippedScenarios;

/** Every scenario that comes with the program runs to its end in good order. */
class ShippedScenariosRunTest {
    static Stream<String> names() {
        return ShippedScenarios.names().stream();
    }

    static Stream<Arguments> otherMechanisms() {
        // Without mining, which knows nothing of prices and takes most of the time.
        return ShippedScenarios.names().stream().flatMap(name -> Arrays.stream(Mechanism.values())
                .filter(mechanism -> mechanism != Mechanism.PAY_AS_CLEAR)
                .map(mechanism -> Arguments.of(name, mechanism)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void run_shippedScenario_endsWithGreenAudits(String name) throws ScenarioProblems {
        check(name, List.of());
    }

    @ParameterizedTest
    @MethodSource("otherMechanisms")
    void run_shippedScenarioUnderAnotherMechanism_endsWithGreenAudits(String name, Mechanism mechanism)
            throws ScenarioProblems {
        check(name, List.of("market.mechanism=" + mechanism.key(), "blockchain.difficulty=0"));
    }

    private static void check(String name, List<String> settings) throws ScenarioProblems {
        Scenario scenario = ScenarioReader.readBuiltIn(
                name, settings.stream().map(SettingOverride::parse).toList());
        List<Violation> violations = new ArrayList<>();
        int[] counted = {0, 0};
        boolean ended = new HeadlessRun(LoadedScenario.of(scenario)).run(hour -> {
            violations.addAll(hour.audit().violations());
            counted[0]++;
            counted[1] += hour.trades().size();
        });

        assertThat(ended).isTrue();
        assertThat(counted[0]).isEqualTo(scenario.horizon().grid().steps());
        assertThat(counted[1]).isPositive();
        assertThat(violations).isEmpty();
    }
}
