package prosumerlab.ui.kit;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.stage.Window;
import prosumerlab.files.WholeFile;
import prosumerlab.ui.kit.PathChooser.FileKind;

/** Lets a person choose a file and writes it in the background, whole or not at all. */
public final class FileSaving {
    private FileSaving() {}

    /** A file name from words, such as {@code trades-by-mechanism.csv}. */
    public static String name(String words, String extension) {
        return name(words) + '.' + extension;
    }

    /** The same without an extension, as for folders. */
    public static String name(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** From now on {@code chooser} asks for whatever is saved from {@code window}, so that it begins where the last file was. */
    public static void askBy(PathChooser chooser, Window window) {
        window.getProperties().put(PathChooser.class, chooser);
    }

    /**
     * Asks where to save, then saves; says so if that is not possible.
     *
     * @param suggested file name with its extension
     */
    public static void ask(Window owner, String title, String suggested, WholeFile.Content content) {
        PathChooser chooser = owner.getProperties().get(PathChooser.class) instanceof PathChooser known
                ? known
                : new DesktopChooser(owner);
        String ending = suggested.substring(suggested.lastIndexOf('.') + 1);
        FileKind kind = new FileKind(ending.toUpperCase(Locale.ROOT) + " files", ending);
        chooser.save(title, kind, null, suggested).ifPresent(file -> inBackground(owner, file, content));
    }

    private static void inBackground(Window owner, Path file, WholeFile.Content content) {
        new Background(owner)
                .startAndFinish(
                        "Saving " + file.getFileName(),
                        () -> {
                            WholeFile.write(file, out -> {
                                content.writeTo(out);
                                if (Thread.interrupted()) {
                                    throw new InterruptedIOException("Saving was cancelled.");
                                }
                            });
                            return null;
                        },
                        cause -> complain(owner, file, cause));
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
