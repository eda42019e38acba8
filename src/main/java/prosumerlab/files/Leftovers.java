package prosumerlab.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What processes that were killed, or a machine that lost power, left beside an output: no program can clean up then, so the
 * next output to the same place does.
 */
final class Leftovers {
    private Leftovers() {}

    /** Deletes those beside {@code target}, and puts back what had stepped aside for an output that never came. */
    static void clear(Path target) {
        Path parent = target.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            return;
        }
        List<HiddenNames> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent)) {
            for (Path entry : entries) {
                HiddenNames names = HiddenNames.ofLock(target, entry);
                // On some systems, to close a file that this process has locked would unlock it.
                if (names != null && !names.isOwn()) {
                    found.add(names);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return;
        }
        for (HiddenNames names : found) {
            clear(names);
        }
    }

    private static void clear(HiddenNames names) {
        if (!Files.isRegularFile(names.lock(), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (OutputLock dead = OutputLock.takeOver(names.lock())) {
            if (dead != null) {
                putBack(names);
                FileTree.delete(names.partial());
                FileTree.delete(names.old());
            }
        } catch (IOException e) {
            // Somebody else's, or it cannot be deleted now: it harms nobody.
        }
    }

    private static void putBack(HiddenNames names) throws IOException {
        if (Files.exists(names.old()) && !Files.exists(names.target(), LinkOption.NOFOLLOW_LINKS)) {
            Files.move(names.old(), names.target(), StandardCopyOption.ATOMIC_MOVE);
        }
        if (Files.isDirectory(names.aside()) && Files.isDirectory(names.target())) {
            FileTree.moveAll(names.aside(), names.target());
            Files.delete(names.aside());
        }
    }
}
