package prosumerlab.ui.scenarios;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Opens files that are dropped on the window; its frame lights up while one hovers over it. */
final class FileDrop {
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("file-hovers");

    private final Consumer<Path> open;

    FileDrop(Consumer<Path> open) {
        this.open = open;
    }

    void listenOn(Node root) {
        root.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (holdsFiles(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                root.pseudoClassStateChanged(HOVERED, true);
                event.consume();
            }
        });
        root.addEventHandler(DragEvent.DRAG_EXITED, event -> root.pseudoClassStateChanged(HOVERED, false));
        root.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            root.pseudoClassStateChanged(HOVERED, false);
            if (holdsFiles(event.getDragboard())) {
                dropped(event.getDragboard().getFiles());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /** Opens each of {@code files}. */
    void dropped(List<File> files) {
        files.forEach(file -> open.accept(file.toPath()));
    }

    private static boolean holdsFiles(Dragboard board) {
        return board.hasFiles() && board.getFiles().stream().allMatch(File::isFile);
    }
}
