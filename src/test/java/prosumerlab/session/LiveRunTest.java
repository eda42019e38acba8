package prosumerlab.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.testkit.RunChecks;
import prosumerlab.testkit.RunDump;
import prosumerlab.testkit.Runs;
import prosumerlab.testkit.Scenarios;

class LiveRunTest {
    private static final Scenario SMALL =
            Scenarios.with("community.prosumers", 30, "horizon.hours", 12, "blockchain.difficulty", 1);

    private static LiveRun run(Scenario scenario, int hours) {
        LiveRun run = new LiveRun(LoadedScenario.of(scenario));
        for (int hour = 0; hour < hours; hour++) {
            run.advance();
        }
        return run;
    }

    private static LiveRun finish(LiveRun run) {
        while (!run.isComplete()) {
            run.advance();
        }
        return run;
    }

    private static LoadedScenario changed(Object... settings) {
        return LoadedScenario.of(Scenarios.change(SMALL, settings));
    }

    @Test
    void hourByHourItIsTheRunFromStartToEnd() {
        LiveRun live = run(SMALL, 12);
        assertThat(live.isComplete()).isTrue();
        assertThat(RunDump.of(live.run())).isEqualTo(RunDump.of(Runs.of(SMALL)));
        assertThat(live.branchedAfter()).isEqualTo(-1);
    }

    @Test
    void whatWasLookedAtDoesNotChangeWhenTheRunGoesOn() {
        LiveRun live = run(SMALL, 4);
        Run seen = live.run();
        String before = RunDump.of(seen);
        HourRecord fourth = seen.hours().get(3);
        finish(live);
        assertThat(seen.hours()).hasSize(4);
        assertThat(RunDump.of(seen)).isEqualTo(before);
        assertThat(live.run().hours().get(3)).isSameAs(fourth);
        assertThat(live.recorded()).isEqualTo(12);
    }

    @Test
    void completeRunDoesNotGoOn() {
        LiveRun live = run(SMALL, 12);
        assertThatThrownBy(live::advance)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("12 steps");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5, 8})
    void branchSharesTheHoursUpToItAndThenGoesItsOwnWay(int step) {
        LiveRun trunk = run(SMALL, 9);
        LiveRun branch = trunk.branch(step, changed("consumption.level", 0.5));
        assertThat(branch.branchedAfter()).isEqualTo(step);
        assertThat(branch.recorded()).isEqualTo(step + 1);
        finish(branch);
        finish(trunk);
        for (int shared = 0; shared <= step; shared++) {
            assertThat(branch.run().hours().get(shared))
                    .isSameAs(trunk.run().hours().get(shared));
        }
        for (int own = step + 1; own < 12; own++) {
            assertThat(RunDump.of(branch.run().hours().get(own)))
                    .isNotEqualTo(RunDump.of(trunk.run().hours().get(own)));
        }
        assertThat(RunDump.of(trunk.run())).isEqualTo(RunDump.of(Runs.of(SMALL)));
        assertThat(branch.run().hours()).allMatch(hour -> hour.audit().isGreen());
    }

    @Test
    void everyHourOfABranchKnowsTheScenarioThatMadeIt() {
        LiveRun trunk = run(SMALL, 9);
        LiveRun branch = finish(trunk.branch(5, changed("prices.retailTariffEuroPerKwh", 0.4)));
        LiveRun twig = finish(branch.branch(8, changed("prices.retailTariffEuroPerKwh", 0.5)));
        LiveRun aside = finish(branch.branch(3, changed("prices.retailTariffEuroPerKwh", 0.6)));

        assertThat(tariffs(trunk)).containsOnly(0.3);
        assertThat(tariffs(branch)).containsExactly(0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4);
        assertThat(tariffs(twig)).containsExactly(0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.4, 0.4, 0.4, 0.5, 0.5, 0.5);
        assertThat(tariffs(aside)).containsExactly(0.3, 0.3, 0.3, 0.3, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6);
    }

    private static List<Double> tariffs(LiveRun live) {
        return IntStream.range(0, live.recorded())
                .mapToObj(step -> live.run().scenarioOf(step).prices().retailTariffEuroPerKwh())
                .toList();
    }

    @Test
    void branchThatChangesNothingIsTheSameRun() {
        LiveRun branch = finish(run(SMALL, 7)
                .branch(
                        3,
                        LoadedScenario.of(Scenarios.with(
                                "community.prosumers", 30, "horizon.hours", 12, "blockchain.difficulty", 1))));
        assertThat(RunDump.of(branch.run())).isEqualTo(RunDump.of(Runs.of(SMALL)));
    }

    @Test
    void branchOfABranchKeepsBothBeginnings() {
        LiveRun branch = finish(run(SMALL, 9).branch(2, changed("market.feeEuroPerKwh", 0.06)));
        LiveRun second = finish(branch.branch(6, changed("regulator.enabled", false)));
        assertThat(second.run().hours().get(2)).isSameAs(branch.run().hours().get(2));
        assertThat(second.run().hours().get(6)).isSameAs(branch.run().hours().get(6));
        assertThat(second.run().hours()).allMatch(hour -> hour.audit().isGreen());
    }

    @Test
    void longerHorizonMayGoOnFromBeforeTheEndOfARun() {
        LiveRun branch = finish(run(SMALL, 12).branch(10, changed("horizon.hours", 18)));
        RunChecks.check(branch.run(), "longer");
        assertThat(RunDump.of(branch.run()))
                .isEqualTo(RunDump.of(Runs.of(Scenarios.change(SMALL, "horizon.hours", 18))));
    }

    @Test
    void nothingBranchesAfterTheEndOfARunForItsChainIsClosed() {
        LiveRun live = run(SMALL, 12);
        assertThatThrownBy(() -> live.branch(11, changed("horizon.hours", 18)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an earlier hour");
    }

    @Test
    void impossibleBranchIsRefusedWithAllReasons() {
        LiveRun live = run(SMALL, 4);
        assertThatThrownBy(() -> live.branch(2, changed("seed", 5, "pv.share", 0.2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("seed: ")
                .hasMessageContaining("pv: ");
        assertThatThrownBy(() -> live.branch(4, changed("market.feeEuroPerKwh", 0.06)))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void interruptedHourIsNotRecordedAndCanBeMadeAgain() {
        Scenario mining = Scenarios.with("blockchain.maximumTransactionsPerBlock", 2, "horizon.hours", 1);
        LiveRun live = new LiveRun(LoadedScenario.of(mining));
        Thread.currentThread().interrupt();
        assertThatThrownBy(live::advance).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(live.recorded()).isZero();
        assertThat(RunDump.of(finish(live).run())).isEqualTo(RunDump.of(Runs.of(mining)));
    }

    @Test
    void realMiningTimeIsKnownForTheBlocksOfThisRunOnly() {
        LiveRun live = run(SMALL, 12);
        List<HourRecord> hours = live.run().hours();
        int blocks = hours.stream().mapToInt(hour -> hour.blocks().size()).sum();
        assertThat(blocks).isPositive();
        for (int block = 1; block <= blocks; block++) {
            assertThat(live.miningNanos(block)).isPresent();
        }
        assertThat(live.miningNanos(blocks + 1)).isEmpty();
        LiveRun branch = live.branch(-1, changed("market.feeEuroPerKwh", 0.06));
        assertThat(branch.miningNanos(1)).isEmpty();
        int firstBlock = 0;
        while (hours.get(firstBlock).blocks().isEmpty()) {
            firstBlock++;
        }
        assertThat(live.branch(Math.min(firstBlock, 10), changed("market.feeEuroPerKwh", 0.06))
                        .miningNanos(1))
                .isEqualTo(live.miningNanos(1));
    }
}
