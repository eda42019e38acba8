package prosumerlab.ui.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks with the file dialogs of the desktop. */
public final class DesktopChooser implements PathChooser {
    private final Window owner;
    private Path last;

    /**
     * @param owner the window the dialogs belong to
     */
    public DesktopChooser(Window owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open(String title, FileKind kind, Path folder) {
        FileChooser chooser = chooser(title, kind, folder);
        chooser.getExtensionFilters().add(new ExtensionFilter("All files", "*"));
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> save(String title, FileKind kind, Path folder, String name) {
        FileChooser chooser = chooser(title, kind, folder);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner)).map(file -> withEnding(file, kind));
    }

    @Override
    public Optional<Path> openFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (last != null && Files.isDirectory(last)) {
            chooser.setInitialDirectory(last.toFile());
        }
        return chosen(chooser.showDialog(owner));
    }

    @Override
    public Optional<Path> saveFolder(String title, String name) {
        // The dialog for folders can only choose one that exists.
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        if (last != null && Files.isDirectory(last)) {
            chooser.setInitialDirectory(last.toFile());
        }
        return chosen(chooser.showSaveDialog(owner));
    }

    private FileChooser chooser(String title, FileKind kind, Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind.label(), "*." + kind.ending()));
        Path begin = folder != null ? folder : last;
        // A folder that is gone would make the dialog fail.
        if (begin != null && Files.isDirectory(begin)) {
            chooser.setInitialDirectory(begin.toFile());
        }
        return chooser;
    }

    private Optional<Path> chosen(File file) {
        if (file == null) {
            return Optional.empty();
        }
        last = file.toPath().toAbsolutePath().getParent();
        return Optional.of(file.toPath());
    }

    /** Adds the ending that a person left out, unless that would hit a file they were not asked about. */
    private static Path withEnding(Path file, FileKind kind) {
        String name = file.getFileName().toString();
        Path whole = file.resolveSibling(name + "." + kind.ending());
        return name.contains(".") || Files.exists(whole) ? file : whole;
    }
}
