package prosumerlab.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The place of a folder that is replaced as a whole.
 *
 * @param rule says whether one that is there may be replaced; an empty one always may
 */
record FolderPlace(Path target, FolderRule rule) implements Place {
    @Override
    public void check() throws IOException {
        if (!Place.isFolder(target)) {
            return;
        }
        if (!FileTree.isEmpty(target)) {
            rule.check(target);
        }
    }

    @Override
    public void begin(Path staging) throws IOException {
        Files.createDirectory(staging);
    }

    @Override
    public void put(Path staging, HiddenNames names) throws IOException {
        put(staging, target, names);
    }

    /** Puts the folder {@code staging} in the place of {@code target}, which may be there. */
    static void put(Path staging, Path target, HiddenNames names) throws IOException {
        if (!Files.exists(target)) {
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        // A folder cannot be renamed over another one that is not empty: the old one steps aside first.
        Files.move(target, names.old(), StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(names.old(), target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        FileTree.tryToDelete(names.old());
    }
}
