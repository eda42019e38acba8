package prosumerlab.ui.testkit;

import java.nio.file.Path;
import java.util.Optional;
import prosumerlab.ui.kit.PathChooser;

/** Answers every question for a file with the one that a test has laid out, or with nothing, as after Cancel. */
public final class FixedChooser implements PathChooser {
    private volatile Path answer;
    private volatile String suggested;

    /** What is answered from now on; null for nothing. */
    public void answer(Path file) {
        answer = file;
    }

    /** The name that was suggested last for a file to write. */
    public String suggested() {
        return suggested;
    }

    @Override
    public Optional<Path> open(String title, FileKind kind, Path folder) {
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> openFolder(String title) {
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> saveFolder(String title, String name) {
        suggested = name;
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> save(String title, FileKind kind, Path folder, String name) {
        suggested = name;
        return Optional.ofNullable(answer);
    }
}
