package prosumerlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.results.MeasuredCopies;
import prosumerlab.results.RunFiles;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioWriter;
import prosumerlab.session.LiveRun;
import prosumerlab.testkit.Captured;
import prosumerlab.testkit.Scenarios;

/** The folder of a run that branched, as the command line checks it. */
class VerifyBranchTest {
    private final Captured captured = new Captured();

    @TempDir
    Path folder;

    @BeforeEach
    void writeBranch() throws Exception {
        Scenario before = Scenarios.with("community.prosumers", 6, "horizon.hours", 9, "blockchain.difficulty", 1);
        LiveRun root = new LiveRun(LoadedScenario.of(before));
        for (int step = 0; step < 5; step++) {
            root.advance();
        }
        Scenario after = Scenarios.change(before, "prices.retailTariffEuroPerKwh", 0.6);
        LiveRun branch = root.branch(3, LoadedScenario.of(after));
        new RunFiles(ScenarioWriter::toJson)
                .write(
                        folder,
                        new MeasuredCopies(after, folder),
                        branch.source().earlier(),
                        branch.toEnd(),
                        hour -> {});
    }

    private int verify() {
        return new CommandLineProgram(new ProgramParts(), captured.terminal(false))
                .execute(new String[] {"verify", folder.toString()});
    }

    @Test
    void branch_isVerifiedFromAllItsScenarios() {
        assertThat(verify()).isEqualTo(ExitCode.FINE);
        assertThat(captured.out()).isEqualTo(folder + ": verified\n");
    }

    @Test
    void branchWithoutItsBeginning_differs() throws IOException {
        Files.delete(folder.resolve("earlier/until-step-3.json"));

        assertThat(verify()).isEqualTo(ExitCode.FAILED);
        assertThat(captured.out()).contains("prosumer_trading.csv: line ");
    }

    @Test
    void beginningThatCannotGoOn_isBadInput() throws IOException {
        Path earlier = folder.resolve("earlier/until-step-3.json");
        Files.writeString(earlier, Files.readString(earlier).replaceFirst("\"prosumers\": 6", "\"prosumers\": 7"));

        assertThat(verify()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(captured.err()).contains("the scenarios do not follow each other: community");
    }
}
