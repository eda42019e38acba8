package prosumerlab.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import prosumerlab.files.FileProblems;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Measured;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioProblem;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.scenario.measured.SeriesLoader;

/**
 * The scenarios that were in force before a run branched, in its results folder: {@code earlier/until-step-5.json} made steps 0
 * to 5, what came after was made under the next, and the last under {@code scenario.json}.
 */
public final class EarlierScenarios {
    private static final Pattern NAME = Pattern.compile("until-step-(0|[1-9][0-9]{0,8})\\.json");

    private EarlierScenarios() {}

    /** Whether a file of the folder {@code earlier} may be called so. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * Writes them.
     *
     * @param folder the results folder
     * @param measured the measured files as the folder names them, the same for all
     */
    static void write(
            Path folder, List<LoadedScenario.Earlier> earlier, Measured measured, Function<Scenario, String> json)
            throws IOException {
        if (earlier.isEmpty()) {
            return;
        }
        Path inner = Files.createDirectory(folder.resolve(ResultsFolder.EARLIER));
        for (LoadedScenario.Earlier one : earlier) {
            Files.writeString(
                    inner.resolve("until-step-" + one.lastStep() + ".json"),
                    json.apply(one.source().scenario().withMeasured(measured)),
                    StandardCharsets.UTF_8);
        }
    }

    /**
     * {@code last}, in force only after the scenarios that the folder says were so before it.
     *
     * @throws ScenarioProblems with everything that is wrong with them
     */
    public static LoadedScenario read(Path folder, LoadedScenario last) throws ScenarioProblems {
        Path inner = folder.resolve(ResultsFolder.EARLIER);
        if (!Files.isDirectory(inner)) {
            return last;
        }
        List<LoadedScenario.Earlier> earlier = new ArrayList<>();
        List<ScenarioProblem> problems = new ArrayList<>();
        for (Path file : files(inner)) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (!name.matches()) {
                // Not ours: the comparison of the folder names it.
                continue;
            }
            try {
                earlier.add(new LoadedScenario.Earlier(
                        Integer.parseInt(name.group(1)), SeriesLoader.load(ScenarioReader.read(file), folder)));
            } catch (ScenarioProblems e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new ScenarioProblems(problems);
        }
        earlier.sort(Comparator.comparing(LoadedScenario.Earlier::lastStep));
        return last.after(earlier);
    }

    private static List<Path> files(Path inner) throws ScenarioProblems {
        try (Stream<Path> files = Files.list(inner)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new ScenarioProblems(List.of(new ScenarioProblem(inner.toString(), "", FileProblems.reason(e))));
        }
    }
}
