package prosumerlab.results;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import prosumerlab.files.FileTree;
import prosumerlab.files.OutputRefusedException;
import prosumerlab.files.StagedOutput;
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
    private static final Set<String> CLUTTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

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

    /**
     * Starts a results folder.
     *
     * @param target where it shall be in the end
     * @param replace whether a results folder that is there may be replaced; nothing else ever is
     * @throws OutputRefusedException if {@code target} is taken or cannot be created
     */
    public static StagedOutput output(Path target, boolean replace) throws IOException {
        return StagedOutput.folder(target, there -> refuse(there, replace));
    }

    private static void refuse(Path there, boolean replace) throws IOException {
        if (!replace) {
            throw new OutputRefusedException(there + " exists already; choose another name"
                    + (isOne(there) ? " or add --force to replace it" : ""));
        }
        if (!isOne(there)) {
            throw new OutputRefusedException(
                    there + " is not a results folder, so it is not replaced; choose another name");
        }
        List<String> strangers = strangers(there);
        if (!strangers.isEmpty()) {
            throw new OutputRefusedException(there + " also holds " + strangers.get(0)
                    + ", which is not ours to delete; move it away or choose another name");
        }
    }

    /** Whether desktops make files called {@code name} in any folder that a person looks into. */
    static boolean isOfNobody(String name) {
        return CLUTTER.contains(name);
    }

    private static boolean isUnderConstruction(String name) {
        return Stream.of(FIGURES, REPORT).anyMatch(target -> StagedOutput.isUnderConstruction(name, target));
    }

    /** What {@code folder} holds that no run writes, in alphabetical order. */
    static List<String> strangers(Path folder) throws IOException {
        List<String> strangers = new ArrayList<>();
        for (String name : FileTree.names(folder)) {
            if (!NAMES.contains(name) && !isOfNobody(name) && !isUnderConstruction(name)) {
                strangers.add(name);
            }
        }
        Path measured = folder.resolve(MEASURED);
        if (Files.isDirectory(measured)) {
            // Copies have any name, but the scenario beside them knows each.
            String scenario = new String(Files.readAllBytes(folder.resolve(SCENARIO)), StandardCharsets.UTF_8);
            for (String name : FileTree.names(measured)) {
                String copy = MEASURED + "/" + name;
                if (!scenario.contains(new JsonPrimitive(copy).toString())) {
                    strangers.add(copy);
                }
            }
        }
        Path earlier = folder.resolve(EARLIER);
        if (Files.isDirectory(earlier)) {
            FileTree.names(earlier).stream()
                    .filter(name -> !EarlierScenarios.isName(name))
                    .forEach(name -> strangers.add(EARLIER + "/" + name));
        }
        Collections.sort(strangers);
        return strangers;
    }
}
