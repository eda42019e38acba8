package prosumerlab.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.scenario.ScenarioWriter;
import prosumerlab.scenario.SettingOverride;
import prosumerlab.session.LiveRun;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.testkit.Scenarios;

class RunsModelTest {
    private final OpenRun root = Scenarios.run(3, 12, 8);

    @Test
    void run_of_its_own_tells_its_seed() {
        assertThat(RunsModel.brief(root)).isEqualTo("Seed 1");
        assertThat(RunsModel.full(root)).isEqualTo("Seed 1 · 8 of 12 recorded");
        assertThat(RunsModel.changes(root)).isEmpty();
    }

    @Test
    void branch_tells_where_it_parts_and_what_it_changed() throws Exception {
        OpenRun branch = branch(4, "prices.retailTariffEuroPerKwh=0.4", "market.enabled=false");

        assertThat(RunsModel.brief(branch)).isEqualTo("Seed 1 · from hour 5");
        assertThat(RunsModel.full(branch)).isEqualTo("Seed 1 · branched off Test after hour 5 · 5 of 12 recorded");
        assertThat(RunsModel.changes(branch))
                .isEqualTo("Retail tariff 0.3 → 0.4 €/kWh, Local market: Enabled yes → no");
    }

    @Test
    void many_changes_are_counted() throws Exception {
        OpenRun branch = branch(
                -1,
                "weather.cloudCover=0.1",
                "weather.individualNoise=0.2",
                "consumption.hourlyProfile=[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2]",
                "regulator.enabled=false",
                "market.feeEuroPerKwh=0");

        assertThat(RunsModel.brief(branch)).isEqualTo("Seed 1 · from the start");
        assertThat(RunsModel.changes(branch)).contains("Hourly profile changed").endsWith(" and 2 more");
    }

    private OpenRun branch(int step, String... changes) throws ScenarioProblems {
        LiveRun live = root.live().orElseThrow();
        Scenario after = ScenarioReader.parse(
                ScenarioWriter.toJson(live.source().scenario()),
                "",
                List.of(changes).stream().map(SettingOverride::parse).toList());
        return OpenRun.branch("branch", root, live.branch(step, LoadedScenario.of(after)));
    }
}
