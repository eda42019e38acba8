package prosumerlab.results;

import java.util.ArrayList;
import java.util.List;
import prosumerlab.domain.Micro;
import prosumerlab.history.Block;
import prosumerlab.history.Home;
import prosumerlab.history.Run;
import prosumerlab.metrics.RunTerms;
import prosumerlab.scenario.Scenario;

/**
 * What is known of a run before its first hour.
 *
 * @param scenario the settings of the run
 * @param scenarioJson the same as the text of {@code scenario.json}
 * @param homes the community
 * @param genesis block 0 of the chain
 * @param branchings the hours that other scenarios made
 * @param programVersion version of this program
 */
public record RunHeader(
        Scenario scenario,
        String scenarioJson,
        List<Home> homes,
        Block genesis,
        List<Run.Branching> branchings,
        String programVersion) {
    /** Of a run that is nobody's branch. */
    public RunHeader(Scenario scenario, String scenarioJson, List<Home> homes, Block genesis, String programVersion) {
        this(scenario, scenarioJson, homes, genesis, List.of(), programVersion);
    }

    /** What key figures need to know of the scenarios of the run. */
    public RunTerms terms() {
        return terms(scenario, branchings);
    }

    /** What key figures need to know of the scenarios of {@code run}. */
    public static RunTerms terms(Run run) {
        return terms(run.source().scenario(), run.branchings());
    }

    /** What key figures need to know of {@code scenario}. */
    public static RunTerms terms(Scenario scenario) {
        return terms(scenario, List.of());
    }

    private static RunTerms terms(Scenario scenario, List<Run.Branching> branchings) {
        List<RunTerms.Tariffs> tariffs = new ArrayList<>();
        for (Run.Branching branching : branchings) {
            tariffs.add(tariffs(branching.scenario(), branching.lastStep()));
        }
        tariffs.add(tariffs(scenario, RunTerms.TO_THE_END));
        // Nothing else of these changes when a run branches.
        return new RunTerms(
                scenario.horizon().stepMinutes(),
                tariffs,
                scenario.pv().exportLimitShare(),
                scenario.blockchain().maximumTransactionsPerBlock());
    }

    private static RunTerms.Tariffs tariffs(Scenario scenario, int lastStep) {
        return new RunTerms.Tariffs(
                lastStep,
                Micro.of(scenario.prices().retailTariffEuroPerKwh()),
                Micro.of(scenario.prices().feedInTariffEuroPerKwh()));
    }
}
