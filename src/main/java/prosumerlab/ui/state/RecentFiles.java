package prosumerlab.ui.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files that were opened or saved last, newest first, each once. */
public final class RecentFiles {
    /** Most that are kept. */
    public static final int MOST = 8;

    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ObservableList<Path> view = FXCollections.unmodifiableObservableList(files);

    /** Newest first; read only. */
    public ObservableList<Path> files() {
        return view;
    }

    /** Puts {@code file} first. */
    public void add(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        List<Path> next = new ArrayList<>(files);
        next.remove(whole);
        next.add(0, whole);
        files.setAll(next.subList(0, Math.min(MOST, next.size())));
    }

    /** Forgets {@code file}, because it cannot be opened any more. */
    public void remove(Path file) {
        files.remove(file.toAbsolutePath().normalize());
    }

    /** Forgets all. */
    public void clear() {
        files.clear();
    }
}
