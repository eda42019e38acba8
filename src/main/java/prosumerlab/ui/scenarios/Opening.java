package prosumerlab.ui.scenarios;

import java.nio.file.Path;
import java.util.List;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.ScenarioProblems;
import prosumerlab.scenario.ScenarioReader;
import prosumerlab.scenario.measured.SeriesLoader;
import prosumerlab.session.LiveRun;

/**
 * A run that is ready to be opened. Making one reads files and builds the community: not for the FX thread.
 *
 * @param run before its first hour
 * @param folder from which the paths of its measured files start; null if its scenario is in no file
 */
record Opening(LiveRun run, Path folder) {
    /** A run of the scenario in {@code file}. */
    static Opening of(Path file) throws ScenarioProblems {
        Path folder = file.toAbsolutePath().getParent();
        return of(ScenarioReader.read(file), folder);
    }

    /** A run of the shipped scenario called {@code name}. */
    static Opening shipped(String name) throws ScenarioProblems {
        return of(ScenarioReader.readBuiltIn(name, List.of()), null);
    }

    /** A run of {@code scenario}, which has been checked. */
    static Opening of(Scenario scenario, Path folder) throws ScenarioProblems {
        return new Opening(new LiveRun(SeriesLoader.load(scenario, start(folder))), folder);
    }

    /** Where relative paths start. */
    static Path start(Path folder) {
        return folder != null ? folder : Path.of("").toAbsolutePath();
    }
}
