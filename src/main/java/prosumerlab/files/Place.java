package prosumerlab.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where an output goes, and what may be there before. */
interface Place {
    /** Its path, links resolved. */
    Path target();

    /**
     * @throws OutputRefusedException if what is there may not be replaced
     */
    void check() throws IOException;

    /** Makes the empty beginning of an output. */
    void begin(Path staging) throws IOException;

    /**
     * Puts a complete output in its place; what was there stays if that fails.
     *
     * @param staging the output; no longer there afterwards
     * @param names hidden names for what must step aside
     */
    void put(Path staging, HiddenNames names) throws IOException;

    /**
     * Whether there is a folder.
     *
     * @throws OutputRefusedException if there is something else
     */
    static boolean isFolder(Path target) throws OutputRefusedException {
        if (!Files.exists(target)) {
            return false;
        }
        if (!Files.isDirectory(target)) {
            throw new OutputRefusedException(target + " is a file; choose another name for the folder");
        }
        return true;
    }
}
