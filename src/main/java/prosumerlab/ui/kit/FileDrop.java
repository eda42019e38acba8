package prosumerlab.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Opens files or folders that are dropped on the window; its frame lights up while one hovers over it. */
public final class FileDrop {
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("file-hovers");

    private final Predicate<File> takes;
    private final Consumer<Path> open;

    /**
     * @param takes what may be dropped: all of a drop, or none of it
     * @param open opens each
     */
    public FileDrop(Predicate<File> takes, Consumer<Path> open) {
        this.takes = takes;
        this.open = open;
    }

    /** Listens for drops on {@code root}. */
    public void listenOn(Node root) {
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
    public void dropped(List<File> files) {
        files.forEach(file -> open.accept(file.toPath()));
    }

    private boolean holdsFiles(Dragboard board) {
        return board.hasFiles() && board.getFiles().stream().allMatch(takes);
    }
}
