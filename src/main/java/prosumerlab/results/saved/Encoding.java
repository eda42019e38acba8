package prosumerlab.results.saved;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds bytes that are no text, before a parser stumbles over them far from where they are. */
final class Encoding {
    private static final int CHUNK = 1 << 16;

    private Encoding() {}

    /** How many lines the file has. */
    static long lines(Path file) throws IOException {
        long lines = 0;
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                for (int i = 0; i < count; i++) {
                    lines += chunk[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    /** @throws DamagedFolderException naming the first line that is not UTF-8 or holds a byte 0 */
    static void check(Path file, Damage damage) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer text = CharBuffer.allocate(CHUNK);
        long line = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK)) {
            for (boolean end = false; !end; ) {
                int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = count < 0;
                bytes.limit(bytes.position() + Math.max(0, count)).position(0);
                CoderResult result = decoder.decode(bytes, text, end);
                text.flip();
                while (text.hasRemaining()) {
                    char next = text.get();
                    if (next == 0) {
                        throw damage.fatal(line, "is not text: it holds bytes that no table has");
                    }
                    line += next == '\n' ? 1 : 0;
                }
                if (result.isError()) {
                    throw damage.fatal(line, "is not UTF-8 text");
                }
                text.clear();
                bytes.compact();
            }
        }
    }
}
