package prosumerlab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import prosumerlab.figure.catalogue.FigureCatalogue;
import prosumerlab.files.StagedOutput;
import prosumerlab.history.HourRecord;
import prosumerlab.history.Run;
import prosumerlab.history.RunSource;
import prosumerlab.results.ResultsFolder;
import prosumerlab.results.report.HtmlReport;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.SettingOverride;

/** {@code run}: a scenario from start to end into a results folder. */
final class RunCommand implements Command {
    private static final String FIGURES = "--figures";
    private static final String REPORT = "--report";

    private final Parts parts;
    private final Terminal terminal;

    RunCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "run",
                        "Runs a scenario and writes a results folder: CSV tables, the chain, key figures.",
                        "  run --out results",
                        "  run scenarios/clear-day.json --seed 7 --out clear --figures",
                        "  run --hours 168 --set trading.enabled=false --out no-trade --force")
                .addPositional(Options.optionalArgument("SCENARIO", "Scenario file; the built-in default without one."))
                .addOption(Options.text("--seed", "N", "Seed of all chance, as --set seed=N."))
                .addOption(Options.text("--hours", "N", "Length of the run, as --set horizon.hours=N."))
                .addOption(Options.text("--prosumers", "N", "Number of homes, as --set community.prosumers=N."))
                .addOption(Options.texts(Options.SET, "group.key=value", "Changes a setting; may be repeated."))
                .addOption(Options.required(Options.OUT, "DIR", "Folder to create."))
                .addOption(Options.flag(FIGURES, "Draw all figures too, into DIR/figures."))
                .addOption(Options.flag(REPORT, "Write a report too, on one page: DIR/report.html."))
                .addOption(Options.flag(Options.FORCE, "Replace a results folder that is there."));
    }

    @Override
    public int execute(ParseResult options) throws Exception {
        Optional<Path> file = Options.path(options);
        Path out = Options.toPath(options.matchedOptionValue(Options.OUT, ""));
        List<SettingOverride> assignments = Options.assignments(options);
        shorthand(options, "--seed", "seed", assignments);
        shorthand(options, "--hours", "horizon.hours", assignments);
        shorthand(options, "--prosumers", "community.prosumers", assignments);
        boolean force = options.matchedOptionValue(Options.FORCE, false);
        Extras extras =
                new Extras(options.matchedOptionValue(FIGURES, false), options.matchedOptionValue(REPORT, false));
        Inquiry inquiry = new Inquiry();
        LoadedScenario source = inquiry.ask(() -> parts.load(file, assignments));
        if (extras.any() && source != null) {
            inquiry.ask(() -> {
                FigureJob.checkMemory(extras.figures() ? FIGURES : REPORT, source);
                return out;
            });
        }
        if (inquiry.foundProblems()) {
            inquiry.ask(() -> {
                ResultsFolder.output(out, force).close();
                return out;
            });
        }
        inquiry.throwIfAny();
        return execute(source, base(file), out, force, extras);
    }

    private static void shorthand(
            ParseResult options, String option, String setting, List<SettingOverride> assignments) {
        String value = options.matchedOptionValue(option, null);
        if (value != null) {
            assignments.add(new SettingOverride(option + " " + value, setting, value));
        }
    }

    /** The folder to which paths in the scenario in {@code file} are relative. */
    static Path base(Optional<Path> file) {
        return file.isPresent()
                ? file.get().toAbsolutePath().getParent()
                : Path.of("").toAbsolutePath();
    }

    private int execute(LoadedScenario source, Path base, Path out, boolean force, Extras extras) throws Exception {
        RunJob.Outcome outcome = runInto(source, base, out, force, extras);
        RunReport report = new RunReport(terminal);
        report.print(outcome, out);
        return report.exitCode(outcome.audits());
    }

    /** Runs a scenario into the folder {@code out}, which is whole or not there at all. */
    RunJob.Outcome runInto(LoadedScenario source, Path base, Path out, boolean force, Extras extras) throws Exception {
        StagedOutput staged = ResultsFolder.output(out, force);
        return Interruption.guard(staged, terminal, () -> {
            List<HourRecord> kept = new ArrayList<>();
            RunJob.Outcome outcome = new RunJob(parts, terminal).into(source, base, staged.path(), hour -> {
                if (extras.any()) {
                    kept.add(hour);
                }
            });
            if (extras.any()) {
                RunSource run = outcome.run();
                extras.write(staged.path(), new Run(source, run.homes(), run.genesis(), List.copyOf(kept)), terminal);
            }
            staged.commit();
            return outcome;
        });
    }

    /** What is made of the whole run besides its tables. */
    record Extras(boolean figures, boolean report) {
        boolean any() {
            return figures || report;
        }

        private void write(Path folder, Run run, Terminal terminal) throws IOException, InterruptedException {
            if (figures) {
                FigureJob.ofAll(terminal).into(Files.createDirectory(folder.resolve(ResultsFolder.FIGURES)), run);
            }
            if (report) {
                int figures = FigureCatalogue.figures().size();
                try (Progress progress = new Progress(terminal, "report", figures)) {
                    new HtmlReport(run).write(folder.resolve(ResultsFolder.REPORT), figure -> progress.step());
                }
            }
        }
    }
}
