package prosumerlab.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.history.chain.Genesis;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.testkit.Scenarios;

class HeadlessRunTest {
    private static HeadlessRun run() {
        return new HeadlessRun(LoadedScenario.of(
                Scenarios.with("community.prosumers", 5, "horizon.hours", 10, "blockchain.enabled", false)));
    }

    @Test
    void handsOverEveryHourInOrder() {
        List<Integer> steps = new ArrayList<>();
        HeadlessRun run = run();
        assertThat(run.run(hour -> steps.add(hour.step()))).isTrue();
        assertThat(steps).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(run.homes()).hasSize(5);
        assertThat(run.genesis()).isEqualTo(Genesis.BLOCK);
    }

    @Test
    void stopsBetweenTwoHoursWhenInterrupted() {
        List<Integer> steps = new ArrayList<>();
        boolean complete = run().run(hour -> {
            steps.add(hour.step());
            if (hour.step() == 3) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(complete).isFalse();
        assertThat(steps).containsExactly(0, 1, 2, 3);
    }

    @Test
    void sinkThatFailsEndsTheRun() {
        assertThatThrownBy(() -> run().run(hour -> {
                    throw new IllegalStateException("disk full");
                }))
                .hasMessage("disk full");
    }
}
