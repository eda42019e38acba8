package prosumerlab.ui.testkit;

import prosumerlab.scenario.Blockchain;
import prosumerlab.scenario.Community;
import prosumerlab.scenario.Horizon;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.state.OpenRun;

/** Runs for tests of the window: like the default scenario, but small and quick. */
public final class Scenarios {
    private Scenarios() {}

    /** A run of {@code homes} homes over {@code hours} hours, before its first hour, at low mining difficulty. */
    public static OpenRun run(int homes, int hours) {
        return OpenRun.live("Test", new LiveRun(small(homes, hours)));
    }

    /** The same with {@code recorded} hours already made. */
    public static OpenRun run(int homes, int hours, int recorded) {
        LiveRun run = new LiveRun(small(homes, hours));
        for (int step = 0; step < recorded; step++) {
            run.advance();
        }
        return OpenRun.live("Test", run);
    }

    /** The scenario of these runs. */
    public static LoadedScenario small(int homes, int hours) {
        Scenario base = Scenario.defaults();
        Blockchain chain = base.blockchain();
        return LoadedScenario.of(new Scenario(
                "test",
                base.description(),
                base.seed(),
                new Horizon(hours, base.horizon().stepMinutes(), base.horizon().startDate()),
                new Community(homes, new double[0]),
                base.pv(),
                base.battery(),
                base.consumption(),
                base.weather(),
                base.prices(),
                base.trading(),
                base.market(),
                new Blockchain(
                        true,
                        chain.miners(),
                        chain.rewardEuro(),
                        1,
                        chain.maximumTransactionsPerBlock(),
                        chain.communityHashesPerSecond(),
                        chain.hashPowerShares()),
                base.regulator(),
                base.measured()));
    }
}
