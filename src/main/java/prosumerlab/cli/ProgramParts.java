package prosumerlab.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import prosumerlab.history.Block;
import prosumerlab.history.Home;
import prosumerlab.results.ChainOutput;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.session.HeadlessRun;
import prosumerlab.session.HourSink;

/** The parts of this program. */
final class ProgramParts implements Parts {
    @Override
    public LoadedScenario load(Optional<Path> file, List<Assignment> assignments) throws BadInputException {
        throw new UnsupportedOperationException("the scenario reader is not in this build");
    }

    @Override
    public String toJson(Scenario scenario) {
        throw new UnsupportedOperationException("the scenario writer is not in this build");
    }

    @Override
    public RunSource start(LoadedScenario scenario) {
        HeadlessRun run = new HeadlessRun(scenario);
        return new RunSource() {
            @Override
            public List<Home> homes() {
                return run.homes();
            }

            @Override
            public Block genesis() {
                return run.genesis();
            }

            @Override
            public boolean run(HourSink sink) {
                return run.run(sink);
            }
        };
    }

    @Override
    public ChainOutput.Factory chains() {
        throw new UnsupportedOperationException("the chain file is not in this build");
    }

    @Override
    public List<String> verifyChain(Path file) throws BadInputException {
        throw new UnsupportedOperationException("the chain file is not in this build");
    }
}
