package prosumerlab.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prosumerlab.history.Audit.Violation;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.scenario.ShippedScenarios;

/** Every scenario that comes with the program runs to its end in good order. */
class ShippedScenariosRunTest {
    static Stream<String> names() {
        return ShippedScenarios.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void run_shippedScenario_endsWithGreenAudits(String name) throws ScenarioProblems {
        Scenario scenario = ScenarioReader.readBuiltIn(name, List.of());
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
