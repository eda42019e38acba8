package prosumerlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.engine.ledger.MiningObserver;
import prosumerlab.history.HourRecord;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.RandomScenarios;
import prosumerlab.testkit.RunDump;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;

class SimulationTest {
    private static Simulation simulation(Scenario scenario, int threads) {
        return new Simulation(LoadedScenario.of(scenario), threads, MiningObserver.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3, 5, 8, 21})
    void stepFromAnyStateGivesTheSameHourInAnyOrder(long number) {
        Scenario scenario = RandomScenarios.number(number);
        Simulation simulation = simulation(scenario, 1);
        List<SimulationState> states = new ArrayList<>();
        List<String> hours = new ArrayList<>();
        SimulationState state = simulation.initial();
        for (int step = 0; step < Math.min(20, scenario.horizon().grid().steps()); step++) {
            StepResult result = simulation.step(state);
            states.add(state);
            hours.add(RunDump.of(result.record()));
            state = result.next();
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, states.size()).boxed().toList());
        Collections.shuffle(order, new Random(number));
        order.forEach(
                step -> assertThat(RunDump.of(simulation.step(states.get(step)).record()))
                        .isEqualTo(hours.get(step)));
        Simulation another = simulation(scenario, 1);
        order.parallelStream().forEach(step -> assertThat(
                        RunDump.of(another.step(states.get(step)).record()))
                .isEqualTo(hours.get(step)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void numberOfMiningThreadsChangesNothing(int threads) {
        LoadedScenario source = LoadedScenario.of(
                Scenarios.with("community.prosumers", 20, "blockchain.difficulty", 4, "horizon.hours", 14));
        assertThat(RunDump.of(Runs.of(source, threads))).isEqualTo(RunDump.of(Runs.of(source, 1)));
    }

    @Test
    void recordHoldsWhatTheNextStateStartsFrom() {
        Simulation simulation = simulation(Scenario.defaults(), 1);
        StepResult result = simulation.step(simulation.initial());
        HourRecord hour = result.record();
        assertThat(result.next().step()).isEqualTo(1);
        assertThat(result.next().nextTradeId()).isEqualTo(hour.trades().size());
        assertThat(result.next().accounts()).isEqualTo(hour.accounts());
        assertThat(result.next().ledger().pending()).hasSize(hour.pendingTransactions());
    }

    @Test
    void interruptWhileMiningLeavesTheStateAsGoodAsBefore() {
        Scenario scenario = Scenarios.with("blockchain.maximumTransactionsPerBlock", 2);
        Simulation simulation = simulation(scenario, 1);
        SimulationState start = simulation.initial();
        String undisturbed = RunDump.of(simulation.step(start).record());
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> simulation.step(start)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(RunDump.of(simulation.step(start).record())).isEqualTo(undisturbed);
    }

    @Test
    void shortAndLongRunsOfASeedHaveTheSameHoursUntilTheShortOneEnds() {
        List<HourRecord> brief = Runs.of(Scenarios.with("horizon.hours", 6)).hours();
        List<HourRecord> lengthy = Runs.of(Scenarios.with("horizon.hours", 48)).hours();
        for (int step = 0; step < 5; step++) {
            assertThat(RunDump.of(lengthy.get(step))).isEqualTo(RunDump.of(brief.get(step)));
        }
        assertThat(brief.get(5).pendingTransactions()).isZero();
    }
}
