package prosumerlab.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A lock that ends with the process that holds it, however that ends: so it tells the living from the dead. */
final class OutputLock implements Closeable {
    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Makes and locks {@code file}.
     *
     * @return null if the file system knows no locks, or somebody took the new file for a leftover: the output goes on without
     * @throws IOException if the file cannot be made
     */
    static OutputLock create(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputLock lock = locked(file, channel);
        if (lock == null) {
            Files.deleteIfExists(file);
        }
        return lock;
    }

    /**
     * Takes over the lock of an output that nobody works on any more.
     *
     * @return null if somebody does, or nobody can tell
     */
    static OutputLock takeOver(Path file) throws IOException {
        return locked(file, FileChannel.open(file, StandardOpenOption.WRITE));
    }

    private static OutputLock locked(Path file, FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            // Between making and locking it, somebody else may have locked and deleted it.
            if (lock != null && Files.exists(file)) {
                return new OutputLock(file, channel);
            }
        } catch (OverlappingFileLockException | IOException e) {
            // Locked by this process, or a file system without locks.
        }
        channel.close();
        return null;
    }

    /** Deletes the file, then unlocks it. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
