package prosumerlab.files;

import java.io.IOException;
import java.nio.file.Path;

/** Says whether a folder that is there, and not empty, may be replaced as a whole. */
@FunctionalInterface
public interface FolderRule {
    /** No folder may. */
    FolderRule NEVER = folder -> {
        throw new OutputRefusedException(folder + " exists already; choose another name");
    };

    /**
     * @throws OutputRefusedException if it may not, with why and what to do
     * @throws IOException if it cannot be read
     */
    void check(Path folder) throws IOException;
}
