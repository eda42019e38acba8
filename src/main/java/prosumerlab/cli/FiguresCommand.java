package prosumerlab.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import prosumerlab.figure.Figure;
import prosumerlab.figure.FigureSource;
import prosumerlab.figure.catalogue.FigureCatalogue;
import prosumerlab.figure.render.Picture;
import prosumerlab.figure.render.Style;
import prosumerlab.files.StagedOutput;
import prosumerlab.history.Run;
import prosumerlab.results.FigureFiles;
import prosumerlab.results.ResultsFolder;
import prosumerlab.results.saved.DamagedFolderException;
import prosumerlab.results.saved.SavedFolder;
import prosumerlab.results.saved.SavedRun;
import prosumerlab.scenario.Suggestion;

/** {@code figures}: the pictures of a results folder, each with its numbers beside it. */
final class FiguresCommand implements Command {
    private static final String ONLY = "--only";
    private static final String FORMAT = "--format";
    private static final String STYLE = "--style";
    private static final String STEP = "--step";
    private static final String HOME = "--home";

    private final Parts parts;
    private final Terminal terminal;

    FiguresCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "figures",
                        "Draws the figures of a results folder: pictures for slides and papers, each with its numbers as CSV.",
                        "  figures results",
                        "  figures results --only prices,supply-and-demand --step 12 --force",
                        "  figures results --format svg --style print --out paper")
                .addPositional(Options.optionalArgument("DIR", "Results folder."))
                .addOption(
                        Options.text(ONLY, "NAME,...", "Draw these figures only; their names are those of the files."))
                .addOption(Options.text(FORMAT, "png|svg", "Kind of picture; png without it."))
                .addOption(Options.text(
                        PictureOptions.WIDTH, "W", "Points from left to right; " + FigureJob.WIDTH + " without it."))
                .addOption(Options.text(
                        PictureOptions.HEIGHT, "H", "Points from top to bottom; " + FigureJob.HEIGHT + " without it."))
                .addOption(Options.text(
                        PictureOptions.SCALE, "S", "Pixels a point; 1 without it; 3.125 gives 300 pixels an inch."))
                .addOption(Options.text(STYLE, "light|dark|print", "For where it will be seen; light without it."))
                .addOption(Options.text(STEP, "N", "Step that figures of one step show; the busiest without it."))
                .addOption(Options.text(HOME, "N", "Home that figures of one home show; the busiest without it."))
                .addOption(Options.text(
                        Options.OUT, "DIR", "Folder for the files; figures in the results folder without it."))
                .addOption(Options.flag(Options.FORCE, "Replace files of the same names."));
    }

    @Override
    public int execute(ParseResult options) throws Exception {
        Inquiry inquiry = new Inquiry();
        Path folder = inquiry.ask(() -> Options.path(options)
                .orElseThrow(() -> new BadInputException("say of which results folder: figures DIR")));
        List<Figure> figures = inquiry.ask(() -> figures(options.matchedOptionValue(ONLY, null)));
        FigureFiles.Format format = inquiry.ask(() -> format(options.matchedOptionValue(FORMAT, null)));
        Style style = inquiry.ask(() -> style(options.matchedOptionValue(STYLE, null)));
        Picture picture = inquiry.ask(() -> PictureOptions.picture(options, style == null ? FigureJob.STYLE : style));
        Integer step = inquiry.ask(() -> PictureOptions.wholeNumber(options, STEP));
        Integer home = inquiry.ask(() -> PictureOptions.wholeNumber(options, HOME));
        SavedFolder saved = folder == null ? null : inquiry.ask(() -> open(folder));
        inquiry.throwIfAny();

        String to = options.matchedOptionValue(Options.OUT, null);
        Path out = to == null ? folder.resolve(ResultsFolder.FIGURES) : Options.toPath(to);
        FigureFiles files = new FigureFiles(format, picture);
        StagedOutput staged =
                StagedOutput.files(out, options.matchedOptionValue(Options.FORCE, false), files.names(figures));
        return Interruption.guard(staged, terminal, () -> {
            Run run = read(saved);
            new FigureJob(terminal, figures, files).into(staged.path(), run, choice(run, step, home));
            staged.commit();
            terminal.out().println("figures: " + figures.size() + " in " + out);
            return ExitCode.FINE;
        });
    }

    private static List<Figure> figures(String only) throws BadInputException {
        if (only == null) {
            return FigureCatalogue.figures();
        }
        List<String> names = FigureCatalogue.figures().stream().map(Figure::key).toList();
        List<String> wanted = Arrays.stream(only.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        List<String> problems = new ArrayList<>();
        if (wanted.isEmpty()) {
            problems.add(ONLY + ": names no figure; one of " + String.join(", ", names));
        }
        for (String name : wanted) {
            if (!names.contains(name)) {
                String near = Suggestion.ask(name, names);
                problems.add(ONLY + ": there is no figure " + name
                        + (near.isEmpty() ? "; there are " + String.join(", ", names) : near));
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return FigureCatalogue.figures().stream()
                .filter(figure -> wanted.contains(figure.key()))
                .toList();
    }

    private static FigureFiles.Format format(String name) throws BadInputException {
        if (name == null) {
            return FigureJob.FORMAT;
        }
        return Arrays.stream(FigureFiles.Format.values())
                .filter(format -> format.key().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInputException(FORMAT + ": " + name + " is not one of png, svg"));
    }

    private static Style style(String name) throws BadInputException {
        if (name == null) {
            return FigureJob.STYLE;
        }
        return Style.of(name)
                .orElseThrow(() -> new BadInputException(STYLE + ": " + name + " is not one of "
                        + Arrays.stream(Style.values()).map(Style::key).collect(Collectors.joining(", "))));
    }

    private static SavedFolder open(Path folder) throws BadInputException {
        try {
            return SavedFolder.of(folder);
        } catch (DamagedFolderException e) {
            throw new BadInputException(e.problems());
        }
    }

    private Run read(SavedFolder folder) throws Exception {
        long steps = folder.source()
                .map(source -> (long) source.scenario().horizon().grid().steps())
                .orElse(1L);
        try (Progress progress = new Progress(terminal, "steps", steps)) {
            int threads = Runtime.getRuntime().availableProcessors();
            SavedRun saved = folder.open(source -> parts.start(source, threads), hour -> progress.step());
            saved.notes().forEach(terminal.err()::println);
            return saved.run();
        } catch (DamagedFolderException e) {
            throw new BadInputException(e.problems());
        }
    }

    private static UnaryOperator<FigureSource> choice(Run run, Integer step, Integer home) throws BadInputException {
        List<String> problems = new ArrayList<>();
        if (step != null && step >= run.hours().size()) {
            problems.add(STEP + ": there is no step " + step + "; the last is "
                    + (run.hours().size() - 1));
        }
        if (home != null && home >= run.homes().size()) {
            problems.add(HOME + ": there is no home " + home + "; the last is "
                    + (run.homes().size() - 1));
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems);
        }
        return source -> {
            FigureSource chosen = step == null ? source : source.withStep(step);
            return home == null ? chosen : chosen.withHome(home);
        };
    }
}
