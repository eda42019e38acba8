package prosumerlab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import prosumerlab.files.FileProblems;
import prosumerlab.history.RunSource;
import prosumerlab.history.chain.Chain;
import prosumerlab.history.chain.ChainProblem;
import prosumerlab.history.chain.ChainVerifier;
import prosumerlab.results.ChainFileException;
import prosumerlab.results.ChainJson;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.scenario.ScenarioWriter;
import prosumerlab.scenario.SettingOverride;
import prosumerlab.scenario.ShippedScenarios;
import prosumerlab.scenario.measured.SeriesLoader;
import prosumerlab.session.HeadlessRun;

/** The parts of this program. */
final class ProgramParts implements Parts {
    @Override
    public LoadedScenario load(Optional<Path> file, List<SettingOverride> overrides) throws BadInputException {
        Scenario scenario = checked(file, overrides);
        try {
            return SeriesLoader.load(scenario, RunCommand.base(file));
        } catch (ScenarioProblems e) {
            // Paths of measured files are relative to the scenario file: without its name, nobody knows which are
            // meant.
            String source = file.map(path -> path + ": ").orElse("");
            throw new BadInputException(e.lines().stream().map(source::concat).toList());
        }
    }

    private static Scenario checked(Optional<Path> file, List<SettingOverride> overrides) throws BadInputException {
        try {
            return read(file, overrides);
        } catch (ScenarioProblems e) {
            throw new BadInputException(e.lines());
        }
    }

    private static Scenario read(Optional<Path> file, List<SettingOverride> overrides) throws ScenarioProblems {
        if (file.isPresent()) {
            return ScenarioReader.read(file.get(), overrides);
        }
        // Reading the default's file would give just this, and takes a fifth of a cold start.
        return overrides.isEmpty()
                ? Scenario.defaults()
                : ScenarioReader.readBuiltIn(ShippedScenarios.DEFAULT, overrides);
    }

    @Override
    public String toJson(Scenario scenario) {
        return ScenarioWriter.toJson(scenario);
    }

    @Override
    public RunSource start(LoadedScenario scenario, int miningThreads) {
        return new HeadlessRun(scenario, miningThreads);
    }

    @Override
    public List<String> verifyChain(Path file) throws BadInputException, IOException {
        try {
            Chain chain = ChainJson.read(file);
            return new ChainVerifier(chain.rules())
                    .verify(chain.blocks()).problems().stream()
                            .map(ChainProblem::toString)
                            .toList();
        } catch (ChainFileException e) {
            throw new BadInputException(e.problems());
        } catch (IOException e) {
            throw new BadInputException(
                    Files.isDirectory(file)
                            ? file + ": is a folder; name the chain file in it, or verify the folder without --chain"
                            : FileProblems.inWords(e));
        }
    }
}
