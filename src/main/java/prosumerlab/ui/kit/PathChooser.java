package prosumerlab.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person for a file: with the dialogs of the desktop, or by other means in a test. */
public interface PathChooser {
    /**
     * Asks for a file to read.
     *
     * @param title of the dialog
     * @param kind of file
     * @param folder where to begin, or null for where the last one was
     * @return the file; empty if the person would rather not
     */
    Optional<Path> open(String title, FileKind kind, Path folder);

    /**
     * Asks for a file to write; a person has agreed to replace it if it exists.
     *
     * @param title of the dialog
     * @param kind of file
     * @param folder where to begin, or null for where the last one was
     * @param name suggested, with its ending
     * @return the file; empty if the person would rather not
     */
    Optional<Path> save(String title, FileKind kind, Path folder, String name);

    /**
     * Asks for a folder that is there.
     *
     * @param title of the dialog
     * @return the folder; empty if the person would rather not
     */
    Optional<Path> openFolder(String title);

    /**
     * Asks where to make a folder; whether one that exists may be replaced has not been asked.
     *
     * @param title of the dialog
     * @param name suggested
     * @return the folder; empty if the person would rather not
     */
    Optional<Path> saveFolder(String title, String name);

    /** A kind of file: what people call it, and its ending without the dot. */
    record FileKind(String label, String ending) {
        /** Scenario files. */
        public static final FileKind SCENARIO = new FileKind("Scenarios", "json");
        /** Tables of any program. */
        public static final FileKind CSV = new FileKind("CSV tables", "csv");
    }
}
