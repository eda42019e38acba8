package prosumerlab.ui.scenarios;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import prosumerlab.scenario.Measured;
import prosumerlab.scenario.MeasuredFile;
import prosumerlab.scenario.Scenario;

/** Keeps the relative paths of measured files right when their scenario moves to another folder. */
final class MeasuredPaths {
    private MeasuredPaths() {}

    /** {@code scenario}, whose relative paths start at {@code from}, with paths that name the same files from {@code to}. */
    static Scenario move(Scenario scenario, Path from, Path to) {
        Path start = from.toAbsolutePath().normalize();
        Path end = to.toAbsolutePath().normalize();
        if (start.equals(end) || scenario.measured().isEmpty()) {
            return scenario;
        }
        Measured measured = scenario.measured();
        return scenario.withMeasured(new Measured(
                move(measured.pv(), start, end),
                move(measured.consumption(), start, end),
                move(measured.price(), start, end)));
    }

    private static List<MeasuredFile> move(List<MeasuredFile> files, Path from, Path to) {
        return files.stream()
                .map(file -> file.withFile(move(file.file(), from, to)))
                .toList();
    }

    private static String move(String file, Path from, Path to) {
        try {
            if (Path.of(file).isAbsolute()) {
                return file;
            }
            Path whole = from.resolve(file).normalize();
            // From one drive to another there is no relative path.
            boolean near = whole.getRoot() != null && whole.getRoot().equals(to.getRoot());
            return (near ? to.relativize(whole) : whole).toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return file;
        }
    }
}
