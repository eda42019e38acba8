package prosumerlab.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import prosumerlab.history.Run;
import prosumerlab.results.ProgramVersion;
import prosumerlab.results.ResultsFolder;
import prosumerlab.results.RunHeader;
import prosumerlab.results.RunWriter;
import prosumerlab.results.table.TableKind;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioWriter;

/** Results folders for tests that read them. */
public final class SavedRuns {
    private static final List<TableKind> CLASSIC = List.of(
            TableKind.PROSUMER_ENERGY,
            TableKind.PROSUMER_TRADING,
            TableKind.ALL_TRADES,
            TableKind.REGULATOR_ACTIONS,
            TableKind.COMMUNITY_SUMMARY);

    private SavedRuns() {}

    /** Writes {@code run} into an existing, empty folder. */
    public static void write(Run run, Path folder) throws IOException {
        Scenario scenario = run.source().scenario();
        RunHeader header = new RunHeader(
                scenario, ScenarioWriter.toJson(scenario), run.homes(), run.genesis(), ProgramVersion.text());
        try (RunWriter writer = new RunWriter(folder, header)) {
            for (var hour : run.hours()) {
                writer.accept(hour);
            }
            writer.finish();
        }
    }

    /** Turns a results folder into one of the reference system: its five tables with its columns, lines ended its way. */
    public static void makeClassic(Path folder) throws IOException {
        for (TableKind kind : TableKind.values()) {
            Path file = folder.resolve(kind.fileName());
            if (CLASSIC.contains(kind)) {
                int columns = kind.referenceColumns().size();
                List<String> lines = new ArrayList<>();
                for (String line : Files.readAllLines(file)) {
                    lines.add(List.of(line.split(",", -1)).subList(0, columns).stream()
                            .collect(Collectors.joining(",")));
                }
                Files.writeString(file, String.join("\n", lines) + "\n");
            } else {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve(ResultsFolder.SCENARIO));
        Files.delete(folder.resolve(ResultsFolder.SUMMARY));
        Files.delete(folder.resolve(ResultsFolder.CHAIN));
    }
}
