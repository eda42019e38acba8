package prosumerlab.ui.kit.table;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.concurrent.Task;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks where to, and saves a table there without holding up the window. */
final class SaveTable<R> {
    private final Node owner;
    private final String name;

    SaveTable(Node owner, String name) {
        this.owner = owner;
        this.name = name;
    }

    void ask(List<Column<R>> columns, List<R> rows) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save data as CSV");
        chooser.setInitialFileName(name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".csv");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Comma-separated values", "*.csv"));
        File chosen = chooser.showSaveDialog(owner.getScene().getWindow());
        if (chosen != null) {
            save(chosen.toPath(), columns, rows);
        }
    }

    private void save(Path file, List<Column<R>> columns, List<R> rows) {
        Task<Void> writing = new Task<>() {
            @Override
            protected Void call() throws Exception {
                TableText.write(file, columns, rows);
                return null;
            }
        };
        writing.setOnFailed(event -> refuse(file, writing.getException()));
        Thread writer = new Thread(writing, "save-table");
        writer.start();
    }

    private void refuse(Path file, Throwable cause) {
        Window window = owner.getScene().getWindow();
        Alert alert = new Alert(Alert.AlertType.ERROR);
        alert.initOwner(window);
        alert.setHeaderText("The table was not saved.");
        alert.setContentText("\"" + file + "\" cannot be written (" + cause.getMessage()
                + "). Choose another folder, or close the program that has the file open.");
        alert.getDialogPane().getStyleClass().addAll(window.getScene().getRoot().getStyleClass());
        alert.getDialogPane().getStylesheets().addAll(window.getScene().getStylesheets());
        alert.getDialogPane().setStyle(window.getScene().getRoot().getStyle());
        alert.show();
    }
}
