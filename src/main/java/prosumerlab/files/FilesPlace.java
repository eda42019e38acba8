package prosumerlab.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The place of files that are added to a folder, which may be there and hold others.
 *
 * @param replace whether files of these names may be replaced
 * @param names of the files
 */
record FilesPlace(Path target, boolean replace, List<String> names) implements Place {
    @Override
    public void check() throws IOException {
        if (!Place.isFolder(target)) {
            return;
        }
        for (String name : names) {
            Path file = target.resolve(name);
            if (Files.isDirectory(file)) {
                throw new OutputRefusedException(file + " is a folder; choose another folder with --out");
            }
            if (Files.exists(file) && !replace) {
                throw new OutputRefusedException(
                        file + " exists already; choose another folder with --out or add --force to replace it");
            }
        }
    }

    @Override
    public void begin(Path staging) throws IOException {
        Files.createDirectory(staging);
    }

    @Override
    public void put(Path staging, HiddenNames hidden) throws IOException {
        if (!Files.exists(target) || holdsNothingElse()) {
            FolderPlace.put(staging, target, hidden);
            return;
        }
        Files.createDirectory(hidden.aside());
        List<String> moved = new ArrayList<>();
        try {
            for (String name : names) {
                if (Files.exists(target.resolve(name))) {
                    Files.move(target.resolve(name), hidden.aside().resolve(name), StandardCopyOption.ATOMIC_MOVE);
                }
                moved.add(name);
                Files.move(staging.resolve(name), target.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
            // From here on the new files are the ones that stay, also if the process is killed now.
            Files.move(hidden.aside(), hidden.old(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            takeBack(moved, hidden.aside(), e);
            throw e;
        }
        FileTree.tryToDelete(hidden.old());
        FileTree.tryToDelete(staging);
    }

    private boolean holdsNothingElse() throws IOException {
        // An empty folder may be one that somebody works in: it stays the same folder.
        return !FileTree.isEmpty(target)
                && !Files.isSymbolicLink(target)
                && FileTree.names(target).stream()
                        .allMatch(name -> names.contains(name) && Files.isRegularFile(target.resolve(name)));
    }

    private void takeBack(List<String> moved, Path aside, IOException because) {
        try {
            for (String name : moved) {
                Files.deleteIfExists(target.resolve(name));
            }
            FileTree.moveAll(aside, target);
            Files.delete(aside);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }
}
