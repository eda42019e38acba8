package prosumerlab.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFileTest {
    @TempDir
    private Path folder;

    @Test
    void read_utf8_keepsEveryCharacter() throws Exception {
        assertThat(TextFile.read(written("größer 100 € 🏠".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("größer 100 € 🏠");
    }

    @Test
    void read_byteOrderMark_isDropped() throws Exception {
        assertThat(TextFile.read(written("\uFEFF{}".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void read_utf16_saysWhatToDo(String charset) throws Exception {
        Path file = written("\uFEFF{}".getBytes(Charset.forName(charset)));

        assertThatThrownBy(() -> TextFile.read(file)).hasMessage("is UTF-16 text; save it as UTF-8");
    }

    @Test
    void read_latin1_namesTheFirstBadByte() throws Exception {
        Path file = written("{\"name\": \"größe\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> TextFile.read(file))
                .hasMessage("is not UTF-8 text: byte 12, counted from 0, is 0xf6; save the file as UTF-8");
    }

    @Test
    void read_characterCutInHalfAfterAMark_namesItsFirstByte() throws Exception {
        Path file = written(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '{', (byte) 0xE2, (byte) 0x82});

        assertThatThrownBy(() -> TextFile.read(file))
                .hasMessage("is not UTF-8 text: byte 4, counted from 0, is 0xe2; save the file as UTF-8");
    }

    @Test
    void read_folder_isRefused() {
        assertThatThrownBy(() -> TextFile.read(folder)).hasMessage("is a folder, not a file");
    }

    @Test
    void read_missing_isRefused() {
        assertThatThrownBy(() -> TextFile.read(folder.resolve("none.json"))).hasMessage("there is no such file");
    }

    @Test
    void read_hugeFile_isNotRead() throws Exception {
        Path file = folder.resolve("huge.json");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200_000_000_000L);
        }

        assertThatThrownBy(() -> TextFile.read(file))
                .hasMessage("is larger than 4 MB, far more than a scenario needs; not read");
    }

    @Test
    void read_endlessDevice_stopsAtTheBound() {
        Path zeros = Path.of("/dev/zero");
        assumeTrue(Files.exists(zeros), "this system has no /dev/zero");

        assertThatThrownBy(() -> TextFile.read(zeros))
                .hasMessage("is larger than 4 MB, far more than a scenario needs; not read");
    }

    @Test
    void read_fileOfAnother_isRefused() throws Exception {
        Path file = written("{}".getBytes(StandardCharsets.UTF_8));
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "no permissions to take away");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "the administrator may read everything");

        assertThatThrownBy(() -> TextFile.read(file)).hasMessage("may not be read; check the file's permissions");
    }

    @Test
    void read_fileThatFails_saysWhy() {
        Path broken = Path.of("/proc/self/mem");
        assumeTrue(Files.exists(broken), "this system has no file that fails to be read");

        assertThatThrownBy(() -> TextFile.read(broken))
                .isInstanceOf(BadText.class)
                .hasMessageStartingWith("cannot be read: ");
    }

    private Path written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("scenario.json"), bytes);
    }
}
