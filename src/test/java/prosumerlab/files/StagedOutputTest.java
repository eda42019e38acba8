package prosumerlab.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prosumerlab.results.ResultsFolder;

class StagedOutputTest {
    @TempDir
    Path parent;

    private List<String> entries() throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }

    private Path results(String name, String content) throws IOException {
        Path folder = Files.createDirectory(parent.resolve(name));
        Files.writeString(folder.resolve(ResultsFolder.SCENARIO), content);
        Files.writeString(folder.resolve(ResultsFolder.SUMMARY), content);
        return folder;
    }

    @Test
    void commit_putsTheFolderInItsPlace() throws IOException {
        try (StagedOutput staged = ResultsFolder.output(parent.resolve("out"), false)) {
            Files.writeString(staged.path().resolve("a"), "1");
            assertThat(parent.resolve("out")).doesNotExist();
            staged.commit();
        }

        assertThat(entries()).containsExactly("out");
        assertThat(parent.resolve("out/a")).hasContent("1");
    }

    @Test
    void close_leavesNothing_notEvenTheParentsItMade() throws IOException {
        try (StagedOutput staged = ResultsFolder.output(parent.resolve("new/deep/out"), false)) {
            Files.writeString(staged.path().resolve("a"), "1");
        }

        assertThat(entries()).isEmpty();
    }

    @Test
    void folder_isRefused_whenResultsAreThere() throws IOException {
        Path out = results("out", "old");

        assertThatThrownBy(() -> ResultsFolder.output(out, false))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("exists already")
                .hasMessageContaining("--force");
        assertThat(entries()).containsExactly("out");
    }

    @Test
    void folder_isReplacedOnlyWhenTheNewOneIsWhole() throws IOException {
        Path out = results("out", "old");
        try (StagedOutput staged = ResultsFolder.output(out, true)) {
            Files.writeString(staged.path().resolve("new"), "1");
        }
        assertThat(out.resolve(ResultsFolder.SUMMARY)).hasContent("old");

        try (StagedOutput staged = ResultsFolder.output(out, true)) {
            Files.writeString(staged.path().resolve("new"), "1");
            staged.commit();
        }
        assertThat(entries()).containsExactly("out");
        assertThat(out.resolve("new")).exists();
        assertThat(out.resolve(ResultsFolder.SUMMARY)).doesNotExist();
    }

    @Test
    void folder_isNeverReplaced_whenItIsNoResultsFolder() throws IOException {
        Path photos = Files.createDirectory(parent.resolve("photos"));
        Files.writeString(photos.resolve("cat.jpg"), "meow");

        assertThatThrownBy(() -> ResultsFolder.output(photos, true)).hasMessageContaining("not a results folder");
        assertThat(photos.resolve("cat.jpg")).exists();
    }

    @Test
    void folder_isNotReplaced_whenSomebodyKeepsAFileInIt() throws IOException {
        Path out = results("out", "old");
        Files.writeString(out.resolve("thesis.docx"), "years");

        assertThatThrownBy(() -> ResultsFolder.output(out, true)).hasMessageContaining("thesis.docx");
    }

    @Test
    void folder_mayBeThereEmpty() throws IOException {
        Path out = Files.createDirectory(parent.resolve("out"));
        try (StagedOutput staged = ResultsFolder.output(out, false)) {
            Files.writeString(staged.path().resolve("a"), "1");
            staged.commit();
        }

        assertThat(out.resolve("a")).exists();
        assertThat(entries()).containsExactly("out");
    }

    @Test
    void folder_isRefused_whenAFileIsInTheWay() throws IOException {
        Path file = Files.writeString(parent.resolve("out"), "text");

        assertThatThrownBy(() -> ResultsFolder.output(file, true)).hasMessageContaining("is a file");
        assertThatThrownBy(() -> ResultsFolder.output(file.resolve("below"), true))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("cannot write to");
        assertThat(file).hasContent("text");
    }

    @Test
    void folder_isNotReplaced_whenSomebodyKeepsAFileAmongTheMeasuredOnes() throws IOException {
        Path out = results("out", "{\"file\": \"measured/meter.csv\"}");
        Path measured = Files.createDirectory(out.resolve(ResultsFolder.MEASURED));
        Files.writeString(measured.resolve("meter.csv"), "1");
        ResultsFolder.output(out, true).close();

        Files.writeString(measured.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> ResultsFolder.output(out, true)).hasMessageContaining("measured/notes.txt");
    }

    @Test
    void folder_isRefused_whenALinkThatLeadsNowhereIsInTheWay() throws IOException {
        Path link = Files.createSymbolicLink(parent.resolve("link"), parent.resolve("nowhere"));

        assertThatThrownBy(() -> ResultsFolder.output(link, true))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessage(link + " is a link that leads nowhere; choose another name");
        assertThat(entries()).containsExactly("link");
    }

    @Test
    void explained_namesTheFinalPlace_notTheHiddenOne() throws IOException {
        Path out = parent.resolve("out");
        try (StagedOutput staged = ResultsFolder.output(out, false)) {
            String hidden = staged.path().resolve("a.csv").toString();
            IOException elsewhere = new NoSuchFileException("meter.csv");

            assertThat(staged.explained(new FileSystemException(hidden, null, "File too large")))
                    .hasMessage("cannot write to " + out + ": File too large");
            assertThat(staged.explained(elsewhere)).isSameAs(elsewhere);
        }
    }

    @Test
    void file_replacesOnlyWhenAsked() throws IOException {
        Path file = Files.writeString(parent.resolve("sweep.csv"), "old");

        assertThatThrownBy(() -> StagedOutput.file(file, false)).hasMessageContaining("exists already");
        try (StagedOutput staged = StagedOutput.file(file, true)) {
            Files.writeString(staged.path(), "new");
            staged.commit();
        }
        assertThat(file).hasContent("new");
        assertThat(entries()).containsExactly("sweep.csv");
    }

    @Test
    void commit_fails_whenItWasGivenUp() throws IOException {
        StagedOutput staged = ResultsFolder.output(parent.resolve("out"), false);
        staged.close();

        assertThatThrownBy(staged::commit).isInstanceOf(IOException.class);
        assertThat(entries()).isEmpty();
    }

    @Test
    void folder_isReplaced_withWhatDesktopsAndKilledProcessesLeftInIt() throws IOException {
        Path out = results("out", "old");
        Files.writeString(out.resolve(".DS_Store"), "desktop");
        Files.createDirectory(out.resolve(".figures.partial-1-2"));
        Files.writeString(out.resolve(".figures.lock-1-2"), "");
        ResultsFolder.output(out, true).close();

        Files.createDirectory(out.resolve(".git"));
        assertThatThrownBy(() -> ResultsFolder.output(out, true)).hasMessageContaining("also holds .git");
    }

    private Path figures(String... names) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("figures"));
        for (String name : names) {
            Files.writeString(folder.resolve(name), "old");
        }
        return folder;
    }

    private static void fill(StagedOutput staged, String... names) throws IOException {
        for (String name : names) {
            Files.writeString(staged.path().resolve(name), "new");
        }
    }

    @Test
    void files_areAdded_andOthersStay() throws IOException {
        Path figures = figures("a", "mine");
        try (StagedOutput staged = StagedOutput.files(figures, true, List.of("a", "b"))) {
            fill(staged, "a", "b");
            staged.commit();
        }

        assertThat(entries()).containsExactly("figures");
        assertThat(figures.resolve("a")).hasContent("new");
        assertThat(figures.resolve("b")).hasContent("new");
        assertThat(figures.resolve("mine")).hasContent("old");
    }

    @Test
    void files_areAllAsBefore_whenOneCannotBeMoved() throws IOException {
        Path figures = figures("a", "c", "mine");
        try (StagedOutput staged = StagedOutput.files(figures, true, List.of("a", "b", "c"))) {
            fill(staged, "a", "b");

            assertThatThrownBy(staged::commit).isInstanceOf(NoSuchFileException.class);
        }

        assertThat(entries()).containsExactly("figures");
        assertThat(figures.resolve("a")).hasContent("old");
        assertThat(figures.resolve("c")).hasContent("old");
        assertThat(figures.resolve("b")).doesNotExist();
        assertThat(figures.resolve("mine")).hasContent("old");
    }

    @Test
    void files_replaceAFolderThatHoldsNothingElse_atOnce() throws IOException {
        Path figures = figures("a", "b");
        Object before = Files.readAttributes(figures, BasicFileAttributes.class).fileKey();
        try (StagedOutput staged = StagedOutput.files(figures, true, List.of("a", "b", "c"))) {
            fill(staged, "a", "b", "c");
            staged.commit();
        }

        assertThat(entries()).containsExactly("figures");
        assertThat(figures.resolve("b")).hasContent("new");
        assumeThat(before).as("this file system tells no folder from another").isNotNull();
        assertThat(Files.readAttributes(figures, BasicFileAttributes.class).fileKey())
                .isNotEqualTo(before);
    }
}
