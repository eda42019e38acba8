package prosumerlab.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prosumerlab.scenario.Measured;
import prosumerlab.scenario.MeasuredFile;
import prosumerlab.scenario.Scenario;

/** Takes the measured files of a scenario along into its results folder, so that the folder can be verified elsewhere. */
public final class MeasuredCopies {
    private final Map<Path, String> names = new LinkedHashMap<>();
    private final Scenario scenario;

    /**
     * @param scenario whose measured files shall be copied
     * @param base the folder to which their paths are relative
     */
    public MeasuredCopies(Scenario scenario, Path base) {
        Measured measured = scenario.measured();
        this.scenario = measured.isEmpty()
                ? scenario
                : scenario.withMeasured(new Measured(
                        copies(measured.pv(), base),
                        copies(measured.consumption(), base),
                        copies(measured.price(), base)));
    }

    private List<MeasuredFile> copies(List<MeasuredFile> files, Path base) {
        return files.stream().map(file -> copy(file, base)).toList();
    }

    private MeasuredFile copy(MeasuredFile file, Path base) {
        Path source = base.resolve(file.file()).normalize();
        String name = names.computeIfAbsent(source, this::freeName);
        return file.withFile(ResultsFolder.MEASURED + "/" + name);
    }

    private String freeName(Path source) {
        String name = source.getFileName().toString();
        for (int copy = 2; names.containsValue(name); copy++) {
            name = copy + "-" + source.getFileName();
        }
        return name;
    }

    /** The scenario with the paths that its files have in the results folder. */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * Copies the files.
     *
     * @param folder the results folder
     * @throws IOException if a file cannot be read or written
     */
    public void copyInto(Path folder) throws IOException {
        if (names.isEmpty()) {
            return;
        }
        Path measured = Files.createDirectory(folder.resolve(ResultsFolder.MEASURED));
        for (Map.Entry<Path, String> copy : names.entrySet()) {
            Files.copy(copy.getKey(), measured.resolve(copy.getValue()));
        }
    }
}
