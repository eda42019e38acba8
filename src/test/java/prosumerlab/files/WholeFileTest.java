package prosumerlab.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeFileTest {
    @TempDir
    Path folder;

    private static void fail(OutputStream out, int after) throws IOException {
        for (int i = 0; i < after; i++) {
            out.write('x');
        }
        throw new IOException("No space left on device");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4_096, 100_000})
    void failedWrite_leavesWhatWasThere_andSaysWhatInTermsOfTheFile(int after) throws IOException {
        Path file = folder.resolve("a.svg");

        assertThatThrownBy(() -> WholeFile.write(file, out -> fail(out, after)))
                .hasMessage("cannot write to " + file + ": No space left on device");
        assertThat(folder).isEmptyDirectory();

        Files.writeString(file, "earlier");
        assertThatThrownBy(() -> WholeFile.write(file, out -> fail(out, after))).isInstanceOf(IOException.class);
        assertThat(file).hasContent("earlier");
        assertThat(folder).isDirectoryContaining(each -> each.equals(file)).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void failureThatIsNoFileProblem_leavesNothingEither() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("a"), out -> {
                    throw new IllegalStateException("a fault");
                }))
                .hasMessage("a fault");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void olderFile_isReplaced_throughALinkToo() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        WholeFile.write(link, out -> out.write('n'));

        assertThat(file).hasContent("n");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void folderInThePlace_isRefused() {
        assertThatThrownBy(() -> WholeFile.write(folder, out -> {}))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessage(folder + " is a folder; choose another name for the file");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void device_isNotReplaced() {
        Path device = Path.of("/dev/null");
        assumeThat(device).as("this system has no such device").exists();

        assertThatThrownBy(() -> WholeFile.write(device, out -> {}))
                .hasMessage("/dev/null is not a file that can be replaced; choose another name");
    }
}
