package prosumerlab.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import prosumerlab.files.StagedOutput;
import prosumerlab.results.EarlierScenarios;
import prosumerlab.results.FolderComparison;
import prosumerlab.results.ResultsFolder;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.ScenarioProblems;

/** {@code verify}: computes a results folder again and compares it, or checks a chain alone. */
final class VerifyCommand implements Command {
    private static final String CHAIN = "--chain";

    private final Parts parts;
    private final Terminal terminal;

    VerifyCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "verify",
                        "Computes a results folder again from its scenario and compares byte for byte; or checks a chain alone: every link, Merkle root and proof of work.",
                        "  verify results",
                        "  verify --chain results/chain.json")
                .addPositional(Options.optionalArgument("DIR", "Results folder."))
                .addOption(Options.text(CHAIN, "FILE", "Chain file to check alone."));
    }

    @Override
    public int execute(ParseResult options) throws Exception {
        Optional<Path> folder = Options.path(options);
        String chain = options.matchedOptionValue(CHAIN, null);
        if (folder.isPresent() == (chain != null)) {
            throw new BadInputException("verify takes a results folder, or " + CHAIN + " with a chain file, not both");
        }
        return chain == null ? verifyFolder(folder.get()) : verifyChain(Options.toPath(chain));
    }

    private int verifyFolder(Path folder) throws Exception {
        if (!ResultsFolder.isOne(folder)) {
            throw new BadInputException(folder + ": is not a results folder: it has no " + ResultsFolder.SCENARIO
                    + " and " + ResultsFolder.SUMMARY);
        }
        Optional<Path> scenario = Optional.of(folder.resolve(ResultsFolder.SCENARIO));
        LoadedScenario source = withEarlier(folder, parts.load(scenario, List.of()));
        StagedOutput again = StagedOutput.temporaryFolder();
        return Interruption.guard(again, terminal, () -> {
            new RunJob(parts, terminal).into(source, RunCommand.base(scenario), again.path(), hour -> {});
            return report(folder, new FolderComparison(folder, again.path()).differences());
        });
    }

    private LoadedScenario withEarlier(Path folder, LoadedScenario last) throws BadInputException {
        try {
            LoadedScenario source = EarlierScenarios.read(folder, last);
            if (!source.earlier().isEmpty()) {
                parts.start(source, 1);
            }
            return source;
        } catch (ScenarioProblems e) {
            throw new BadInputException(e.lines());
        } catch (IllegalArgumentException e) {
            throw new BadInputException(folder.resolve(ResultsFolder.EARLIER)
                    + ": the scenarios do not follow each other: " + e.getMessage());
        }
    }

    private int verifyChain(Path file) throws Exception {
        return report(file, parts.verifyChain(file));
    }

    private int report(Path what, List<String> problems) {
        if (problems.isEmpty()) {
            terminal.out().println(what + ": verified");
            return ExitCode.FINE;
        }
        problems.forEach(problem -> terminal.out().println(what + ": " + problem));
        return ExitCode.FAILED;
    }
}
