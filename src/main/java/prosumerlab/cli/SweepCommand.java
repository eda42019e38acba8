package prosumerlab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import prosumerlab.files.OutputRefusedException;
import prosumerlab.files.StagedOutput;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.SettingOverride;

/** {@code sweep}: many seeds and settings into one table of key figures. */
final class SweepCommand implements Command {
    private static final String SEEDS = "--seeds";
    private static final String JOBS = "--jobs";
    private static final int MOST_JOBS = 1_000;

    private final Parts parts;
    private final Terminal terminal;

    SweepCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "sweep",
                        "Runs a scenario with many seeds and every combination of settings, and writes one CSV table: a row a run with its key figures.",
                        "  sweep --seeds 1..200 --out seeds.csv",
                        "  sweep scenarios/week.json --seeds 1..20 --set battery.share=0,0.5,1 --out batteries.csv",
                        "  sweep --seeds 3,5,9 --set trading.enabled=true,false --jobs 2 --out trade.csv")
                .addPositional(Options.optionalArgument("SCENARIO", "Scenario file; the built-in default without one."))
                .addOption(Options.required(SEEDS, "SEEDS", "Such as 1..200 or 3,5,9."))
                .addOption(Options.texts(
                        Options.SET,
                        "group.key=v1,v2",
                        "Gives a setting each of these values; may be repeated for every combination."))
                .addOption(Options.required(Options.OUT, "FILE", "CSV file to create."))
                .addOption(Options.text(JOBS, "N", "Runs at the same time; as many as there are cores without it."))
                .addOption(Options.flag(Options.FORCE, "Replace a file that is there."));
    }

    @Override
    public int execute(ParseResult options) throws Exception {
        Path out = Options.toPath(options.matchedOptionValue(Options.OUT, ""));
        Inquiry inquiry = new Inquiry();
        SeedList seeds = inquiry.ask(() -> new SeedList(options.matchedOptionValue(SEEDS, "")));
        Integer jobs = inquiry.ask(() -> jobs(options.matchedOptionValue(JOBS, null)));
        SweepGrid grid = inquiry.ask(() -> new SweepGrid(Options.texts(options, Options.SET)));
        List<LoadedScenario> scenarios =
                grid == null ? null : inquiry.ask(() -> scenarios(Options.path(options), grid));
        boolean force = options.matchedOptionValue(Options.FORCE, false);
        StagedOutput staged = inquiry.ask(() -> output(out, force));
        if (inquiry.foundProblems() && staged != null) {
            staged.close();
        }
        inquiry.throwIfAny();
        Sweep sweep = new Sweep(parts, grid, seeds, jobs);
        return Interruption.guard(staged, terminal, () -> {
            List<String> failures = write(sweep, scenarios, grid, staged.path());
            staged.commit();
            terminal.out().println("sweep: " + sweep.size() + " runs");
            terminal.out()
                    .println(
                            failures.isEmpty()
                                    ? "audits: green in all runs"
                                    : "audits: red in " + failures.size() + " runs");
            terminal.out().println("results: " + out);
            failures.stream().findFirst().ifPresent(first -> terminal.err().println("audit failed: " + first));
            return failures.isEmpty() ? ExitCode.FINE : ExitCode.FAILED;
        });
    }

    private static StagedOutput output(Path out, boolean force) throws IOException {
        if (force && Files.isRegularFile(out) && !SweepTable.isOne(out)) {
            throw new OutputRefusedException(
                    out + " is not the table of a sweep, so it is not replaced; choose another name");
        }
        return StagedOutput.file(out, force);
    }

    private List<String> write(Sweep sweep, List<LoadedScenario> scenarios, SweepGrid grid, Path file)
            throws Exception {
        List<String> failures = new ArrayList<>();
        try (SweepTable table = new SweepTable(file, grid.settings());
                Progress progress = new Progress(terminal, "runs", sweep.size())) {
            sweep.run(scenarios, row -> {
                boolean green = row.audits().isGreen();
                table.row(row.assignments(), row.seed(), row.figures(), green);
                row.audits().first().ifPresent(finding -> failures.add("seed " + row.seed() + ", " + finding));
                progress.step();
            });
        }
        return failures;
    }

    /** Reads every combination before anything is run, so that a bad one is refused at once and not after an hour. */
    private List<LoadedScenario> scenarios(Optional<Path> file, SweepGrid grid) throws BadInputException {
        List<LoadedScenario> scenarios = new ArrayList<>();
        Set<String> problems = new LinkedHashSet<>();
        for (List<SettingOverride> combination : grid.combinations()) {
            try {
                scenarios.add(parts.load(file, combination));
            } catch (BadInputException e) {
                problems.addAll(e.lines());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(List.copyOf(problems));
        }
        return scenarios;
    }

    private static int jobs(String text) throws BadInputException {
        if (text == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        try {
            int jobs = Integer.parseInt(text);
            if (jobs >= 1 && jobs <= MOST_JOBS) {
                return jobs;
            }
        } catch (NumberFormatException e) {
            // Answered below.
        }
        throw new BadInputException(JOBS + " " + text + ": is not a whole number from 1 to " + MOST_JOBS);
    }
}
