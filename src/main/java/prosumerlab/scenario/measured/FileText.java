package prosumerlab.scenario.measured;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The text of a file, or why there is none. */
final class FileText {
    /** Largest file that is read: a year of minutes has 16 MB, the largest Ausgrid file some 60 MB. */
    static final long MAXIMUM_BYTES = 100L << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    /**
     * The text of {@code file}, without a byte order mark.
     *
     * @throws Refused if there is no such file, or it is a directory, empty, too large or not UTF-8
     */
    static String read(Path baseDirectory, String file, FileProblems problems) throws Refused {
        Path path = resolve(baseDirectory, file, problems);
        if (Files.isDirectory(path)) {
            throw problems.refuseFile("is a folder; name the CSV file in it");
        }
        if (!Files.isRegularFile(path)) {
            throw problems.refuseFile("does not exist; paths are relative to the folder of the scenario file");
        }
        try {
            long size = Files.size(path);
            if (size > MAXIMUM_BYTES) {
                throw problems.refuseFile("has " + (size >> 20) + " MB, and at most " + (MAXIMUM_BYTES >> 20)
                        + " MB are read; keep only the columns and days that the run needs");
            }
            String text = decode(Files.readAllBytes(path), problems);
            if (text.isBlank()) {
                throw problems.refuseFile("is empty; export it again");
            }
            return text;
        } catch (IOException e) {
            throw problems.refuseFile("cannot be read; check that you may open it");
        }
    }

    private static Path resolve(Path baseDirectory, String file, FileProblems problems) throws Refused {
        try {
            if (file.isBlank()) {
                throw problems.refuseSetting("file", "is missing; write the path of the CSV file");
            }
            return baseDirectory.resolve(file);
        } catch (InvalidPathException e) {
            throw problems.refuseSetting("file", FileProblems.quote(file) + " is not a path on this machine");
        }
    }

    private static String decode(byte[] bytes, FileProblems problems) throws Refused {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        int end = result.isError() ? in.position() : indexOfZero(bytes);
        if (end >= 0) {
            throw problems.refuseLine(lineAt(bytes, end), "is not UTF-8 text; save the file as \"CSV UTF-8\"");
        }
        out.flip();
        String text = out.toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** UTF-16 text and spreadsheets decode as UTF-8 here and there, but hold zero bytes. */
    private static int indexOfZero(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r' && (i + 1 >= bytes.length || bytes[i + 1] != '\n')) {
                line++;
            }
        }
        return line;
    }
}
