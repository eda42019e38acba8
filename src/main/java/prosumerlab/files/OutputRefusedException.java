package prosumerlab.files;

import java.io.IOException;

/** The place for an output is taken or cannot be written; the message says where, what is wrong and what to do. */
public final class OutputRefusedException extends IOException {
    public OutputRefusedException(String message) {
        super(message);
    }
}
