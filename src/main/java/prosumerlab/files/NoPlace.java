package prosumerlab.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** For a folder that is needed for a while only. */
record NoPlace(Path target) implements Place {
    @Override
    public void check() {
        // Nothing is ever put there.
    }

    @Override
    public void begin(Path staging) throws IOException {
        Files.createDirectory(staging);
    }

    @Override
    public void put(Path staging, HiddenNames names) throws IOException {
        throw new IOException("a temporary folder has no place to be put in");
    }
}
