package prosumerlab.testkit;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real file system that is soon full: in memory, for as long as the test lasts. */
public final class SmallDisk implements Closeable {
    private static final int PAGE = 4;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one on {@code folder}; the test is skipped where that is not allowed. */
    public static SmallDisk on(Path folder) throws IOException {
        assumeThat(Files.isExecutable(Path.of("/bin/mount")))
                .as("only on a system with mount can a small disk be made")
                .isTrue();
        assumeThat(mount(folder, "mount", "-t", "tmpfs", "-o", "size=" + PAGE + "k", "tmpfs"))
                .as("this user may not mount a small disk")
                .isTrue();
        return new SmallDisk(folder);
    }

    /** Gives it room for {@code pages} of four kilobytes, which must hold what is there. */
    public void resize(int pages) throws IOException {
        if (!mount(folder, "mount", "-o", "remount,size=" + pages * PAGE + "k")) {
            throw new IOException("the small disk cannot be made " + pages + " pages large");
        }
    }

    /** Fails if any file on it is open: a deleted file would go on taking room. */
    @Override
    public void close() throws IOException {
        if (!mount(folder, "umount")) {
            throw new IOException("the small disk on " + folder + " is still there: a file on it was left open");
        }
    }

    private static boolean mount(Path folder, String... command) throws IOException {
        List<String> words = new ArrayList<>(List.of(command));
        words.add(folder.toString());
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
