package prosumerlab.results;

import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.history.Block;
import prosumerlab.history.Home;
import prosumerlab.metrics.RunTerms;
import prosumerlab.scenario.Scenario;

/**
 * What is known of a run before its first hour.
 *
 * @param scenario the settings of the run
 * @param scenarioJson the same as the text of {@code scenario.json}
 * @param homes the community
 * @param genesis block 0 of the chain
 * @param programVersion version of this program
 */
public record RunHeader(
        Scenario scenario, String scenarioJson, List<Home> homes, Block genesis, String programVersion) {
    /** What key figures need to know of the scenario. */
    public RunTerms terms() {
        return terms(scenario);
    }

    /** What key figures need to know of {@code scenario}. */
    public static RunTerms terms(Scenario scenario) {
        return new RunTerms(
                scenario.horizon().stepMinutes(),
                Micro.of(scenario.prices().retailTariffEuroPerKwh()),
                Micro.of(scenario.prices().feedInTariffEuroPerKwh()),
                scenario.pv().exportLimitShare(),
                scenario.blockchain().maximumTransactionsPerBlock());
    }
}
