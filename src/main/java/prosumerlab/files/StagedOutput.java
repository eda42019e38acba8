package prosumerlab.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A folder or file under construction: a hidden sibling of its final place, renamed when whole. Closed before that, it leaves
 * nothing but what was there before. What a process leaves that was killed, the next output to the same place deletes. Safe to
 * close from another thread, such as a shutdown hook.
 */
public final class StagedOutput implements Closeable {
    private static final String TEMPORARY = "prosumer-lab";

    private final Place place;
    private final Path target;
    private final Deque<Path> createdParents = new ArrayDeque<>();
    private HiddenNames names;
    /** Null where the file system has no locks. */
    private OutputLock lock;

    private boolean open = true;

    private StagedOutput(Place place) throws IOException {
        this.place = place;
        this.target = place.target();
        Leftovers.clear(target);
        place.check();
        try {
            createParents();
            begin();
        } catch (IOException e) {
            release();
            deleteCreatedParents();
            throw new OutputRefusedException("cannot write to " + target + ": " + FileProblems.reason(e));
        }
    }

    /**
     * Starts a folder.
     *
     * @param target where it shall be in the end
     * @param rule says whether a folder that is there may be replaced
     * @throws OutputRefusedException if {@code target} is taken or cannot be created
     */
    public static StagedOutput folder(Path target, FolderRule rule) throws IOException {
        return new StagedOutput(new FolderPlace(resolved(target), rule));
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
        return new StagedOutput(new FilesPlace(resolved(target), replace, List.copyOf(names)));
    }

    /**
     * Starts a single file.
     *
     * @param target where it shall be in the end
     * @param replace whether a file that is there may be replaced
     * @throws OutputRefusedException if {@code target} is taken or cannot be created
     */
    public static StagedOutput file(Path target, boolean replace) throws IOException {
        return new StagedOutput(new FilePlace(resolved(target), replace));
    }

    /**
     * Starts a folder that is never put in a place: it is gone when closed.
     *
     * @throws IOException if it cannot be created
     */
    public static StagedOutput temporaryFolder() throws IOException {
        return new StagedOutput(new NoPlace(Path.of(System.getProperty("java.io.tmpdir"), TEMPORARY)));
    }

    private static Path resolved(Path target) throws IOException {
        if (!Files.isSymbolicLink(target)) {
            return target.toAbsolutePath().normalize();
        }
        if (!Files.exists(target)) {
            throw new OutputRefusedException(target + " is a link that leads nowhere; choose another name");
        }
        return target.toRealPath();
    }

    /** Whether a file or folder called {@code name} is there only while an output to its neighbour {@code target} is made. */
    public static boolean isUnderConstruction(String name, String target) {
        return HiddenNames.isOne(name, target);
    }

    /** Where to write until {@link #commit()}. */
    public Path path() {
        return names.partial();
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
        place.check();
        place.put(names.partial(), names);
        open = false;
        release();
    }

    /**
     * {@code problem} in terms of the final place, which a person knows, instead of the hidden one; itself if it is about some
     * other file.
     */
    public IOException explained(IOException problem) {
        boolean elsewhere = problem instanceof FileSystemException file
                && !(file.getFile() != null && Path.of(file.getFile()).startsWith(names.partial()));
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
        FileTree.delete(names.partial());
        release();
        deleteCreatedParents();
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

    private void begin() throws IOException {
        while (true) {
            names = HiddenNames.fresh(target);
            try {
                // First the lock: what is there without one might be taken for a leftover.
                lock = OutputLock.create(names.lock());
                place.begin(names.partial());
                return;
            } catch (FileAlreadyExistsException e) {
                release();
            }
        }
    }

    private void release() throws IOException {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }
}
