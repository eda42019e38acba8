package prosumerlab.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;

/** Standard output in a pipe whose reader may leave early, as {@code head} does: that is no failure, a full disk is. */
final class StandardOutput extends FileOutputStream {
    private boolean readerIsGone;

    StandardOutput() {
        super(FileDescriptor.out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (readerIsGone) {
            return;
        }
        try {
            super.write(bytes, from, length);
        } catch (IOException e) {
            if (!"Broken pipe".equals(e.getMessage())) {
                throw e;
            }
            readerIsGone = true;
        }
    }
}
