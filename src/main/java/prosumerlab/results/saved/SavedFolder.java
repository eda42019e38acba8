package prosumerlab.results.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import prosumerlab.files.OutputGuard;
import prosumerlab.files.StagedOutput;
import prosumerlab.history.Gap;
import prosumerlab.history.Home;
import prosumerlab.history.HourRecord;
import prosumerlab.history.HourSink;
import prosumerlab.history.Run;
import prosumerlab.history.RunSource;
import prosumerlab.results.EarlierScenarios;
import prosumerlab.results.FolderComparison;
import prosumerlab.results.MeasuredCopies;
import prosumerlab.results.ResultsFolder;
import prosumerlab.results.RunFiles;
import prosumerlab.results.table.TableKind;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.scenario.ScenarioWriter;
import prosumerlab.scenario.measured.SeriesLoader;

/** A results folder that is there: read back, computed again and compared. Nothing here writes into it. */
public final class SavedFolder {
    private final Path folder;
    private final Optional<LoadedScenario> source;

    private SavedFolder(Path folder, Optional<LoadedScenario> source) {
        this.folder = folder;
        this.source = source;
    }

    /**
     * Looks at a folder: at its scenario with the measured files, or, if it has none, whether it has tables to show.
     *
     * @throws DamagedFolderException with all that is wrong, if it is no results folder or its scenario cannot be read
     */
    public static SavedFolder of(Path folder) throws DamagedFolderException {
        if (!Files.isDirectory(folder)) {
            throw refused(folder + (Files.exists(folder) ? ": is a file, not a results folder" : ": no such folder"));
        }
        Path scenario = folder.resolve(ResultsFolder.SCENARIO);
        if (Files.exists(scenario)) {
            return new SavedFolder(folder, Optional.of(load(folder, scenario)));
        }
        boolean tables =
                Arrays.stream(TableKind.values()).anyMatch(kind -> Files.exists(folder.resolve(kind.fileName())));
        if (!tables) {
            throw refused(folder + ": is not a results folder: it has neither " + ResultsFolder.SCENARIO + " nor "
                    + TableKind.PROSUMER_ENERGY.fileName());
        }
        return new SavedFolder(folder, Optional.empty());
    }

    private static LoadedScenario load(Path folder, Path scenario) throws DamagedFolderException {
        try {
            return EarlierScenarios.read(folder, SeriesLoader.load(ScenarioReader.read(scenario), folder));
        } catch (ScenarioProblems e) {
            List<String> lines = new ArrayList<>(e.lines());
            WrittenBy.note(folder).ifPresent(lines::add);
            throw new DamagedFolderException(lines);
        }
    }

    private static DamagedFolderException refused(String line) {
        return new DamagedFolderException(List.of(line));
    }

    /** The scenario with its measured series; empty for tables that came without one. */
    public Optional<LoadedScenario> source() {
        return source;
    }

    /**
     * Computes the run again and compares the folder with it, byte for byte.
     *
     * @param engine makes a run of the scenario; see {@link RunSource}
     * @param step takes each hour as it is made, to show how far it is
     * @return one line for each file that differs, the first difference in words; empty if there is none
     * @throws DamagedFolderException if there is no scenario to compute the run from
     * @throws InterruptedException if the calling thread was interrupted
     */
    public List<String> differences(Function<LoadedScenario, RunSource> engine, HourSink step)
            throws IOException, InterruptedException {
        LoadedScenario loaded = source.orElseThrow(
                () -> refused(folder + ": has no " + ResultsFolder.SCENARIO + ", so it cannot be computed again"));
        return compare(loaded, start(engine, loaded), step);
    }

    private RunSource start(Function<LoadedScenario, RunSource> engine, LoadedScenario loaded)
            throws DamagedFolderException {
        try {
            return engine.apply(loaded);
        } catch (IllegalArgumentException e) {
            if (loaded.earlier().isEmpty()) {
                throw e;
            }
            throw refused(ResultsFolder.EARLIER + ": the scenarios do not follow each other: " + e.getMessage());
        }
    }

    private List<String> compare(LoadedScenario loaded, RunSource run, HourSink step)
            throws IOException, InterruptedException {
        StagedOutput again = StagedOutput.temporaryFolder();
        return OutputGuard.<List<String>, InterruptedException>guard(
                again, () -> compare(loaded, run, step, again.path()));
    }

    private List<String> compare(LoadedScenario loaded, RunSource run, HourSink step, Path again)
            throws IOException, InterruptedException {
        MeasuredCopies copies = new MeasuredCopies(loaded.scenario(), folder);
        new RunFiles(ScenarioWriter::toJson).write(again, copies, loaded.earlier(), run, step);
        List<String> differences = new ArrayList<>(new FolderComparison(folder, again).differences());
        if (!differences.isEmpty()) {
            WrittenBy.note(folder).ifPresent(differences::add);
        }
        return differences;
    }

    /**
     * Reads the run back: computed again if that gives the same bytes, otherwise as the tables say.
     *
     * @param engine makes a run of the scenario
     * @param step takes each hour as it is computed, to show how far it is; never called for tables alone
     * @throws DamagedFolderException if the form of the files is damaged, with file and line, or the run does not fit into memory
     * @throws InterruptedException if the calling thread was interrupted
     */
    public SavedRun open(Function<LoadedScenario, RunSource> engine, HourSink step)
            throws IOException, InterruptedException {
        if (source.isEmpty()) {
            return fromTables(List.of(), List.of());
        }
        LoadedScenario loaded = source.get();
        RunMemory.check(
                folder.toString(),
                loaded.scenario().community().prosumers(),
                loaded.scenario().horizon().grid().steps(),
                RunMemory.available());
        RunSource run = start(engine, loaded);
        List<HourRecord> hours = new ArrayList<>();
        List<String> differences = compare(loaded, run, hour -> {
            hours.add(hour);
            step.accept(hour);
        });
        if (differences.isEmpty()) {
            return new SavedRun(whole(loaded, run, hours), true, List.of());
        }
        // Let go before the tables take as much again.
        hours.clear();
        return fromTables(run.homes(), differences);
    }

    private static Run whole(LoadedScenario loaded, RunSource run, List<HourRecord> hours) {
        List<Run.Branching> branchings = Run.Branching.of(loaded);
        return new Run(loaded, run.homes(), run.genesis(), List.copyOf(hours), branchings, Set.of());
    }

    private SavedRun fromTables(List<Home> equipment, List<String> differences) throws IOException {
        Run run;
        try {
            run = new TablesReader(folder, source, equipment, RunMemory.available()).read();
        } catch (DamagedFolderException e) {
            List<String> lines = new ArrayList<>(e.problems());
            WrittenBy.note(folder).ifPresent(lines::add);
            throw new DamagedFolderException(lines);
        }
        List<String> notes = new ArrayList<>();
        if (!differences.isEmpty()) {
            notes.add("This folder is not what its scenario.json gives; shown is what its tables hold.");
            notes.addAll(differences);
        } else {
            notes.add("This folder has no " + ResultsFolder.SCENARIO + "; shown is what its tables hold.");
            notes.add(
                    "Its dates are not known: the calendar begins at an assumed day. Self-consumption, use of the battery"
                            + " and what the grid gave and took are worked out from the order of the phases.");
        }
        notes.add("Not in its files: " + run.gaps().stream().map(Gap::label).collect(Collectors.joining(", ")) + ".");
        return new SavedRun(run, false, notes);
    }
}
