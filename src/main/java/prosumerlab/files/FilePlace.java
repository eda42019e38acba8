package prosumerlab.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The place of a single file.
 *
 * @param replace whether a file that is there may be replaced
 */
record FilePlace(Path target, boolean replace) implements Place {
    @Override
    public void check() throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (Files.isDirectory(target)) {
            throw new OutputRefusedException(target + " is a folder; choose another name for the file");
        }
        if (!replace) {
            throw new OutputRefusedException(
                    target + " exists already; choose another name or add --force to replace it");
        }
        // To rename a file over a device, or over one that its owner protected, would work: nobody means that.
        if (!Files.isRegularFile(target)) {
            throw new OutputRefusedException(target + " is not a file that can be replaced; choose another name");
        }
        if (!Files.isWritable(target)) {
            throw new OutputRefusedException(target + " is write-protected; choose another name");
        }
    }

    @Override
    public void begin(Path staging) throws IOException {
        Files.createFile(staging);
    }

    @Override
    public void put(Path staging, HiddenNames names) throws IOException {
        Files.move(staging, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
