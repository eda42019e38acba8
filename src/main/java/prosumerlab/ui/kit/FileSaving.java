package prosumerlab.ui.kit;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import javafx.concurrent.Task;
import javafx.scene.control.Alert;
import javafx.scene.control.DialogPane;
import javafx.stage.FileChooser;
import javafx.stage.Window;

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
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "") + '.' + extension;
    }

    /**
     * Asks where to save, then saves; says so if that is not possible.
     *
     * @param suggested file name with its extension
     */
    public static void ask(Window owner, String title, String suggested, Content content) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggested);
        String extension = suggested.substring(suggested.lastIndexOf('.'));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        extension.substring(1).toUpperCase(Locale.ROOT) + " files", "*" + extension));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            Path file = chosen.toPath();
            inBackground(owner, chosen.getName().contains(".") ? file : file.resolveSibling(file + extension), content);
        }
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
        Alert alert = new Alert(
                Alert.AlertType.ERROR,
                file + " could not be written (" + cause.getMessage() + ").\nChoose another folder or make room.");
        alert.initOwner(owner);
        alert.setHeaderText("Nothing was saved");
        DialogPane pane = alert.getDialogPane();
        pane.getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
        pane.getStylesheets().addAll(owner.getScene().getStylesheets());
        pane.setStyle(owner.getScene().getRoot().getStyle());
        alert.show();
    }
}
