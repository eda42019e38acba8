package prosumerlab.ui.kit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import javafx.concurrent.Task;
import javafx.stage.Window;
import prosumerlab.ui.kit.PathChooser.FileKind;

/** Lets a person choose a file and writes it in the background, whole or not at all. */
public final class FileSaving {
    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes it; not on the FX thread. */
        void writeTo(OutputStream out) throws IOException;
    }

    private FileSaving() {}

    /** A file name from words, such as {@code trades-by-mechanism.csv}. */
    public static String name(String words, String extension) {
        return name(words) + '.' + extension;
    }

    /** The same without an extension, as for folders. */
    public static String name(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /**
     * Asks where to save, then saves; says so if that is not possible.
     *
     * @param suggested file name with its extension
     */
    public static void ask(Window owner, String title, String suggested, Content content) {
        ask(new DesktopChooser(owner), owner, title, suggested, content);
    }

    /** The same with another way to ask for the file. */
    public static void ask(PathChooser chooser, Window owner, String title, String suggested, Content content) {
        String ending = suggested.substring(suggested.lastIndexOf('.') + 1);
        FileKind kind = new FileKind(ending.toUpperCase(Locale.ROOT) + " files", ending);
        chooser.save(title, kind, null, suggested).ifPresent(file -> inBackground(owner, file, content));
    }

    /** Writes {@code file}, replacing an older one only when the new one is complete. */
    static void write(Path file, Content content) throws IOException {
        Path whole = file.toAbsolutePath();
        Path temporary = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                content.writeTo(out);
            }
            Files.move(temporary, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void inBackground(Window owner, Path file, Content content) {
        Task<Void> task = new Task<>() {
            @Override
            protected Void call() throws IOException {
                write(file, content);
                return null;
            }
        };
        task.setOnFailed(event -> complain(owner, file, task.getException()));
        Thread thread = new Thread(task, "saving");
        thread.start();
    }

    private static void complain(Window owner, Path file, Throwable cause) {
        Dialogs.problems(
                        owner,
                        "Nothing was saved",
                        file + " could not be written. Choose another folder or make room.",
                        Failures.lines(cause))
                .show();
    }
}
