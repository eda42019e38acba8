package prosumerlab.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder or file under construction: a hidden sibling of its final place, renamed when whole. Closed before that, it leaves
 * nothing but what was there before. Safe to close from another thread, such as a shutdown hook.
 */
public final class StagedOutput implements Closeable {
    private final Path target;
    private final boolean replace;
    private final boolean folder;
    /** The names that are added to a folder that may be there; empty if the output is the whole folder. */
    private final List<String> added;

    private final Deque<Path> createdParents = new ArrayDeque<>();
    private final Path staging;
    private boolean open = true;

    private StagedOutput(Path target, boolean replace, boolean folder, List<String> added) throws IOException {
        this.target = Files.isSymbolicLink(target) && Files.exists(target)
                ? target.toRealPath()
                : target.toAbsolutePath().normalize();
        this.replace = replace;
        this.folder = folder;
        this.added = List.copyOf(added);
        refuseWhatIsThere();
        try {
            createParents();
            this.staging = createSibling("partial");
        } catch (IOException e) {
            deleteCreatedParents();
            throw new OutputRefusedException("cannot write to " + target + ": " + FileProblems.reason(e));
        }
    }

    /**
     * Starts a results folder.
     *
     * @param target where it shall be in the end
     * @param replace whether a results folder that is there may be replaced
     * @throws OutputRefusedException if {@code target} is taken or cannot be created
     */
    public static StagedOutput folder(Path target, boolean replace) throws IOException {
        return new StagedOutput(target, replace, true, List.of());
    }

    /**
     * Starts files that are added to a folder, which may be there and hold others.
     *
     * @param target the folder
     * @param replace whether files that are there may be replaced
     * @param names of the files
     * @throws OutputRefusedException if one of them is taken or the folder cannot be created
     */
    public static StagedOutput files(Path target, boolean replace, List<String> names) throws IOException {
        return new StagedOutput(target, replace, true, names);
    }

    /**
     * Starts a single file.
     *
     * @param target where it shall be in the end
     * @param replace whether a file that is there may be replaced
     * @throws OutputRefusedException if {@code target} is taken or cannot be created
     */
    public static StagedOutput file(Path target, boolean replace) throws IOException {
        return new StagedOutput(target, replace, false, List.of());
    }

    /**
     * Starts a folder that is never put in a place: it is gone when closed.
     *
     * @throws IOException if it cannot be created
     */
    public static StagedOutput temporaryFolder() throws IOException {
        String name = "prosumer-lab-" + unique();
        return new StagedOutput(Path.of(System.getProperty("java.io.tmpdir"), name), false, true, List.of());
    }

    /** Where to write until {@link #commit()}. */
    public Path path() {
        return staging;
    }

    /** Where the output is after {@link #commit()}. */
    public Path target() {
        return target;
    }

    /**
     * Puts the output in its place at once.
     *
     * @throws IOException if that fails; what was there before is still there
     */
    public synchronized void commit() throws IOException {
        if (!open) {
            throw new IOException("the output was given up before it was whole");
        }
        refuseWhatIsThere();
        if (!added.isEmpty() && Files.exists(target)) {
            addFiles();
        } else if (folder && Files.exists(target)) {
            replaceFolder();
        } else {
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        }
        open = false;
    }

    private void addFiles() throws IOException {
        for (String name : added) {
            Files.move(
                    staging.resolve(name),
                    target.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        open = false;
        FileTree.delete(staging);
    }

    private void replaceFolder() throws IOException {
        // A folder cannot be renamed over another one that is not empty: the old one steps aside first.
        Path old = createSibling("old");
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try {
            Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        open = false;
        try {
            FileTree.delete(old);
        } catch (IOException e) {
            // Files of somebody else in a folder that was ours to rename: the new results are in place all the same.
        }
    }

    /**
     * {@code problem} in terms of the final place, which a person knows, instead of the hidden one; itself if it is about some
     * other file.
     */
    public IOException explained(IOException problem) {
        boolean elsewhere = problem instanceof FileSystemException file
                && !(file.getFile() != null && Path.of(file.getFile()).startsWith(staging));
        return elsewhere || problem instanceof OutputRefusedException
                ? problem
                : new IOException("cannot write to " + target + ": " + FileProblems.reason(problem), problem);
    }

    /** Gives up the output unless it is in its place. */
    @Override
    public synchronized void close() throws IOException {
        if (!open) {
            return;
        }
        open = false;
        FileTree.delete(staging);
        deleteCreatedParents();
    }

    private void refuseWhatIsThere() throws IOException {
        if (!Files.exists(target)) {
            if (Files.isSymbolicLink(target)) {
                throw new OutputRefusedException(target + " is a link that leads nowhere; choose another name");
            }
            return;
        }
        if (folder) {
            refuseFolder();
        } else if (Files.isDirectory(target)) {
            throw new OutputRefusedException(target + " is a folder; choose another name for the file");
        } else if (!replace) {
            throw new OutputRefusedException(
                    target + " exists already; choose another name or add --force to replace it");
        }
    }

    private void refuseFolder() throws IOException {
        if (!Files.isDirectory(target)) {
            throw new OutputRefusedException(target + " is a file; choose another name for the folder");
        }
        if (isEmpty()) {
            return;
        }
        if (!added.isEmpty()) {
            refuseTakenNames();
            return;
        }
        if (!replace) {
            throw new OutputRefusedException(target + " exists already; choose another name"
                    + (ResultsFolder.isOne(target) ? " or add --force to replace it" : ""));
        }
        if (!ResultsFolder.isOne(target)) {
            throw new OutputRefusedException(
                    target + " is not a results folder, so it is not replaced; choose another name");
        }
        List<String> strangers = ResultsFolder.strangers(target);
        if (!strangers.isEmpty()) {
            throw new OutputRefusedException(target + " also holds " + strangers.get(0)
                    + ", which is not ours to delete; move it away or choose another name");
        }
    }

    private void refuseTakenNames() throws IOException {
        for (String name : added) {
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

    private boolean isEmpty() throws IOException {
        try (Stream<Path> entries = Files.list(target)) {
            return entries.findAny().isEmpty();
        }
    }

    private void createParents() throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path parent = target.getParent(); parent != null && !Files.exists(parent); parent = parent.getParent()) {
            missing.push(parent);
        }
        for (Path parent : missing) {
            Files.createDirectory(parent);
            createdParents.push(parent);
        }
    }

    private void deleteCreatedParents() throws IOException {
        while (!createdParents.isEmpty()) {
            Path parent = createdParents.pop();
            try {
                Files.deleteIfExists(parent);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private Path createSibling(String purpose) throws IOException {
        String name = "." + target.getFileName() + "." + purpose + "-" + unique();
        for (int attempt = 0; ; attempt++) {
            Path sibling = target.resolveSibling(attempt == 0 ? name : name + "-" + attempt);
            try {
                return folder ? Files.createDirectory(sibling) : Files.createFile(sibling);
            } catch (FileAlreadyExistsException e) {
                // A leftover of a process that was killed, or another run of this one: the next number is free.
            }
        }
    }

    /** Enough to keep two processes apart; the process id would say the same but takes longer to find out. */
    private static String unique() {
        return Long.toHexString(System.nanoTime());
    }
}
