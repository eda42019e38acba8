package prosumerlab.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import prosumerlab.history.Block;

/** {@code chain.json} while a run is written: takes the blocks as they are mined. */
public interface ChainOutput extends Closeable {
    /**
     * Takes the next block, the genesis block first.
     *
     * @throws IOException if the disk does not take it
     */
    void accept(Block block) throws IOException;

    /** Starts a chain file. */
    @FunctionalInterface
    interface Factory {
        /**
         * @param file to create
         * @param run whose chain it is
         * @throws IOException if the file cannot be created
         */
        ChainOutput open(Path file, RunHeader run) throws IOException;
    }
}
