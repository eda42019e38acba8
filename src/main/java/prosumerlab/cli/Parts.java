package prosumerlab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import prosumerlab.history.RunSource;
import prosumerlab.scenario.LoadedScenario;
import prosumerlab.scenario.Scenario;
import prosumerlab.scenario.SettingOverride;

/** What the commands need from the rest of the program. */
public interface Parts {
    /**
     * A checked scenario with its measured series.
     *
     * @param file the scenario file, or empty for the built-in default
     * @param assignments settings that take precedence over the file
     * @throws BadInputException with everything that is wrong
     */
    LoadedScenario load(Optional<Path> file, List<SettingOverride> assignments) throws BadInputException;

    /** {@code scenario} in full, as the text of a scenario file. */
    String toJson(Scenario scenario);

    /**
     * A run that has not begun.
     *
     * @param miningThreads how many threads may mine, at least 1; the result does not depend on it
     */
    RunSource start(LoadedScenario scenario, int miningThreads);

    /**
     * What is wrong with the chain in {@code file}, one line each; empty if all is well.
     *
     * @throws BadInputException if it is not a chain file
     * @throws IOException if it cannot be read
     */
    List<String> verifyChain(Path file) throws BadInputException, IOException;
}
