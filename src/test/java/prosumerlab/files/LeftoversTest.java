package prosumerlab.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another process leaves when it is killed at any moment, and what the next output to the same place makes of it. */
class LeftoversTest {
    @TempDir
    Path parent;

    private HiddenNames dead() throws IOException {
        return left("out", "1-2");
    }

    private HiddenNames left(String target, String id) throws IOException {
        HiddenNames names = new HiddenNames(parent.resolve(target), id);
        Files.createFile(names.lock());
        return names;
    }

    private static void fill(Path folder, String... names) throws IOException {
        Files.createDirectories(folder);
        for (String name : names) {
            Files.writeString(folder.resolve(name), folder.getFileName() + "/" + name);
        }
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void partialFolder_isDeletedByTheNextOutput() throws IOException {
        HiddenNames dead = dead();
        fill(dead.partial().resolve("deep"), "a");

        StagedOutput.folder(parent.resolve("out"), FolderRule.NEVER).close();

        assertThat(entries()).isEmpty();
    }

    @Test
    void partialFile_isDeletedByTheNextOutput() throws IOException {
        HiddenNames dead = dead();
        Files.writeString(dead.partial(), "half");

        WholeFile.write(parent.resolve("out"), out -> out.write('x'));

        assertThat(entries()).containsExactly("out");
    }

    @Test
    void lockAlone_isDeleted() throws IOException {
        dead();

        WholeFile.write(parent.resolve("out"), out -> out.write('x'));

        assertThat(entries()).containsExactly("out");
    }

    @Test
    void outputOfALivingProcess_isLeftAlone() throws IOException {
        HiddenNames living = dead();
        fill(living.partial(), "a");
        try (FileChannel channel = FileChannel.open(living.lock(), StandardOpenOption.WRITE)) {
            channel.lock();

            StagedOutput.folder(parent.resolve("out"), FolderRule.NEVER).close();

            assertThat(living.partial().resolve("a")).exists();
            assertThat(living.lock()).exists();
        }
    }

    @Test
    void outputsOfThisProcess_doNotDisturbEachOther() throws IOException {
        try (StagedOutput one = StagedOutput.folder(parent.resolve("out"), FolderRule.NEVER)) {
            fill(one.path(), "a");
            try (StagedOutput two = StagedOutput.folder(parent.resolve("out"), FolderRule.NEVER)) {
                assertThat(two.path()).isNotEqualTo(one.path());
                assertThat(one.path().resolve("a")).exists();
            }
            one.commit();
        }

        assertThat(entries()).containsExactly("out");
    }

    @Test
    void hiddenFilesWithoutALock_andThoseOfOtherOutputs_areLeftAlone() throws IOException {
        fill(parent.resolve(".out.partial-9"), "a");
        HiddenNames other = left("output", "1-2");
        fill(other.partial(), "b");
        fill(parent.resolve(".out.lock-folder"), "c");

        StagedOutput.folder(parent.resolve("out"), FolderRule.NEVER).close();

        assertThat(entries())
                .containsExactly(
                        ".out.lock-folder",
                        ".out.partial-9",
                        other.lock().getFileName().toString(),
                        other.partial().getFileName().toString());
    }

    @Test
    void resultsThatHadSteppedAside_areBack_whenTheNewOnesNeverCame() throws IOException {
        HiddenNames dead = dead();
        fill(dead.old(), "earlier");
        fill(dead.partial(), "half");

        boolean[] asked = {false};
        StagedOutput.folder(parent.resolve("out"), folder -> asked[0] = true).close();

        assertThat(asked[0]).as("what came back is asked for as any other").isTrue();
        assertThat(entries()).containsExactly("out");
        assertThat(parent.resolve("out/earlier")).exists();
    }

    @Test
    void resultsThatHadSteppedAside_areDeleted_whenTheNewOnesAreThere() throws IOException {
        HiddenNames dead = dead();
        fill(dead.old(), "earlier");
        fill(parent.resolve("out"), "new");

        StagedOutput.folder(parent.resolve("out"), folder -> {}).close();

        assertThat(entries()).containsExactly("out");
        assertThat(parent.resolve("out"))
                .isDirectoryContaining("glob:**new")
                .isDirectoryNotContaining("glob:**earlier");
    }

    @Test
    void filesThatHadSteppedAside_areBack() throws IOException {
        HiddenNames dead = dead();
        fill(parent.resolve("out"), "a", "b", "mine");
        fill(dead.aside(), "a");
        fill(dead.partial(), "b", "c");

        StagedOutput.files(parent.resolve("out"), true, List.of("a", "b")).close();

        assertThat(entries()).containsExactly("out");
        assertThat(parent.resolve("out/a")).hasContent(dead.aside().getFileName() + "/a");
        assertThat(parent.resolve("out/mine")).exists();
    }

    @Test
    void temporaryFolder_isCleanedUpAfterToo() throws IOException {
        try (StagedOutput one = StagedOutput.temporaryFolder();
                StagedOutput two = StagedOutput.temporaryFolder()) {
            assertThat(one.path()).isDirectory().isNotEqualTo(two.path());
            assertThat(one.path().getFileName().toString()).startsWith(".prosumer-lab.partial-");
        }
    }
}
