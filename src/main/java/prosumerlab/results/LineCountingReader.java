package prosumerlab.results;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Hands out one line at a time, so that a parser that reads ahead is never further than the line it is at. */
final class LineCountingReader extends Reader {
    private final BufferedReader in;
    private int line = 1;
    private boolean atEndOfLine;

    LineCountingReader(Reader in) {
        this.in = new BufferedReader(in);
    }

    /** The line of the character that was read last, from 1. */
    int line() {
        return line;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int next = in.read();
            if (next < 0) {
                return count == 0 ? -1 : count;
            }
            if (atEndOfLine) {
                line++;
            }
            atEndOfLine = next == '\n';
            target[offset + count++] = (char) next;
            if (atEndOfLine) {
                return count;
            }
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
