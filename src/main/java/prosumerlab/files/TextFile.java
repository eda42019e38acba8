package prosumerlab.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A new text file in UTF-8. Closing it closes it even when the disk is full, where the library's own writer would leave it open:
 * a deleted file that is still open goes on taking room.
 */
public final class TextFile extends BufferedWriter {
    private final OutputStream file;

    private TextFile(OutputStream file) {
        super(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        this.file = file;
    }

    /**
     * Creates {@code file}, or empties it.
     *
     * @throws IOException if that is not possible
     */
    public static TextFile create(Path file) throws IOException {
        return new TextFile(Files.newOutputStream(file));
    }

    @Override
    public void close() throws IOException {
        try (file) {
            super.close();
        }
    }
}
