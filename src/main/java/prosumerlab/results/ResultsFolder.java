package prosumerlab.results;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import prosumerlab.results.table.TableKind;

/** Names in a results folder, and how to tell one from any other folder. */
public final class ResultsFolder {
    public static final String CHAIN = "chain.json";
    public static final String SUMMARY = "summary.json";
    public static final String SCENARIO = "scenario.json";
    /** Copies of the measured files that the scenario names. */
    public static final String MEASURED = "measured";
    /** Pictures, which are made from the rest. */
    public static final String FIGURES = "figures";

    private static final Set<String> NAMES = names();

    private ResultsFolder() {}

    private static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Arrays.stream(TableKind.values()).map(TableKind::fileName).forEach(names::add);
        names.addAll(List.of(CHAIN, SUMMARY, SCENARIO, MEASURED, FIGURES));
        return names;
    }

    /** Whether {@code folder} was written by a run. */
    public static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve(SCENARIO)) && Files.isRegularFile(folder.resolve(SUMMARY));
    }

    /** What {@code folder} holds that no run writes, in alphabetical order. */
    static List<String> strangers(Path folder) throws IOException {
        List<String> strangers = new ArrayList<>(
                names(folder).filter(name -> !NAMES.contains(name)).toList());
        Path measured = folder.resolve(MEASURED);
        if (Files.isDirectory(measured)) {
            // Copies have any name, but the scenario beside them knows each.
            String scenario = new String(Files.readAllBytes(folder.resolve(SCENARIO)), StandardCharsets.UTF_8);
            names(measured)
                    .map(name -> MEASURED + "/" + name)
                    .filter(name -> !scenario.contains(new JsonPrimitive(name).toString()))
                    .forEach(strangers::add);
        }
        return strangers.stream().sorted().toList();
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList().stream();
        }
    }
}
