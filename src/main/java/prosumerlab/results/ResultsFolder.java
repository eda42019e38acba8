package prosumerlab.results;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import prosumerlab.results.table.TableKind;

/** Names in a results folder, and how to tell one from any other folder. */
public final class ResultsFolder {
    public static final String CHAIN = "chain.json";
    public static final String SUMMARY = "summary.json";
    public static final String SCENARIO = "scenario.json";
    /** Copies of the measured files that the scenario names. */
    public static final String MEASURED = "measured";
    /** Scenarios that were in force before the run branched, if it did. */
    public static final String EARLIER = "earlier";
    /** Pictures, which are made from the rest. */
    public static final String FIGURES = "figures";

    /** The run on one page, which is made from the rest. */
    public static final String REPORT = "report.html";

    private static final Set<String> NAMES = names();

    private ResultsFolder() {}

    private static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (TableKind table : TableKind.values()) {
            names.add(table.fileName());
        }
        names.addAll(List.of(CHAIN, SUMMARY, SCENARIO, MEASURED, EARLIER, FIGURES, REPORT));
        return names;
    }

    /** Whether {@code folder} was written by a run. */
    public static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve(SCENARIO)) && Files.isRegularFile(folder.resolve(SUMMARY));
    }

    /** What {@code folder} holds that no run writes, in alphabetical order. */
    static List<String> strangers(Path folder) throws IOException {
        List<String> strangers = new ArrayList<>();
        for (String name : names(folder)) {
            if (!NAMES.contains(name)) {
                strangers.add(name);
            }
        }
        Path measured = folder.resolve(MEASURED);
        if (Files.isDirectory(measured)) {
            // Copies have any name, but the scenario beside them knows each.
            String scenario = new String(Files.readAllBytes(folder.resolve(SCENARIO)), StandardCharsets.UTF_8);
            for (String name : names(measured)) {
                String copy = MEASURED + "/" + name;
                if (!scenario.contains(new JsonPrimitive(copy).toString())) {
                    strangers.add(copy);
                }
            }
        }
        Path earlier = folder.resolve(EARLIER);
        if (Files.isDirectory(earlier)) {
            names(earlier).stream()
                    .filter(name -> !EarlierScenarios.isName(name))
                    .forEach(name -> strangers.add(EARLIER + "/" + name));
        }
        Collections.sort(strangers);
        return strangers;
    }

    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                names.add(entry.getFileName().toString());
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return names;
    }
}
