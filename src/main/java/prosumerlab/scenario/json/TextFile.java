package prosumerlab.scenario.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a UTF-8 text of bounded size, or says why not. */
public final class TextFile {
    /** Most bytes read, 4 MB: room for a measured file for each of ten thousand homes, and no strain on a small heap. */
    public static final int MOST_BYTES = 4_000_000;

    private TextFile() {}

    /**
     * The text of {@code file}, without a byte order mark.
     *
     * @throws BadText if it is missing, a folder, not readable, too large or not UTF-8
     */
    public static String read(Path file) throws BadText {
        try {
            if (Files.isDirectory(file)) {
                throw new BadText("is a folder, not a file");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw tooLarge();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(in);
            }
        } catch (NoSuchFileException e) {
            throw new BadText("there is no such file");
        } catch (AccessDeniedException e) {
            throw new BadText("may not be read; check the file's permissions");
        } catch (FileSystemException e) {
            throw new BadText("cannot be read: " + Shown.visible(String.valueOf(e.getReason())));
        } catch (IOException e) {
            throw new BadText("cannot be read: " + Shown.visible(String.valueOf(e.getMessage())));
        }
    }

    /**
     * The text of {@code in}, without a byte order mark.
     *
     * @throws BadText if it is too large or not UTF-8
     * @throws IOException if reading fails
     */
    public static String read(InputStream in) throws BadText, IOException {
        // A device or a pipe has no size of its own, so the bound is kept while reading, too.
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        return decode(bytes);
    }

    /**
     * {@code bytes} as text, without a byte order mark.
     *
     * @throws BadText if they are not UTF-8, with the offset of the first byte that is not
     */
    static String decode(byte[] bytes) throws BadText {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new BadText("is UTF-16 text; save it as UTF-8");
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            String value = String.valueOf(Character.forDigit((bytes[in.position()] >> 4) & 0xF, 16))
                    + Character.forDigit(bytes[in.position()] & 0xF, 16);
            throw new BadText("is not UTF-8 text: byte " + in.position() + ", counted from 0, is 0x" + value
                    + "; save the file as UTF-8");
        }
        return out.flip().toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static BadText tooLarge() {
        return new BadText(
                "is larger than " + MOST_BYTES / 1_000_000 + " MB, far more than a scenario needs; not read");
    }
}
