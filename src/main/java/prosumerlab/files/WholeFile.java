package prosumerlab.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a single file, whole or not at all. */
public final class WholeFile {
    private WholeFile() {}

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes {@code file}; an older one, which the person has agreed to lose, is replaced only when the new one is complete.
     *
     * @throws IOException if it cannot be written, with the reason in a line; what was there before still is
     */
    public static void write(Path file, Content content) throws IOException {
        StagedOutput staged = StagedOutput.file(file, true);
        OutputGuard.guard(staged, () -> {
            try (OutputStream out = Files.newOutputStream(staged.path())) {
                content.writeTo(out);
            }
            staged.commit();
            return file;
        });
    }
}
