package prosumerlab.results;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import prosumerlab.history.HourRecord;
import prosumerlab.metrics.KeyFigures;

/** A writer that is opened by the thread that writes: files are made while the engine makes the first hours. */
final class LateWriter implements HourPipe.Consumer, Closeable {
    private final Path folder;
    private final Supplier<RunHeader> header;
    private RunWriter writer;

    LateWriter(Path folder, Supplier<RunHeader> header) {
        this.folder = folder;
        this.header = header;
    }

    @Override
    public void open() throws IOException {
        writer = new RunWriter(folder, header.get());
    }

    @Override
    public void accept(HourRecord hour) throws IOException {
        writer.accept(hour);
    }

    /** Closes the files; to be called when no thread writes any more. */
    KeyFigures finish() throws IOException {
        return writer.finish();
    }

    AuditLog audits() {
        return writer.audits();
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
