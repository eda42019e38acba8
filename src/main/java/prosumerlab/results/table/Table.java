package prosumerlab.results.table;

import java.io.Closeable;
import java.io.IOException;
import prosumerlab.history.HourRecord;

/** One table of a results folder while a run is written. */
public interface Table extends Closeable {
    /**
     * Writes the rows of the next hour, or holds back those that are not complete yet.
     *
     * @throws IOException if the disk does not take them
     */
    void accept(HourRecord hour) throws IOException;

    /**
     * Writes what was held back, and closes the file.
     *
     * @throws IOException if the disk does not take it
     */
    @Override
    void close() throws IOException;
}
