package prosumerlab.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderComparisonTest {
    @TempDir
    Path root;

    private Path found;
    private Path expected;

    @BeforeEach
    void folders() throws IOException {
        found = Files.createDirectory(root.resolve("found"));
        expected = Files.createDirectory(root.resolve("expected"));
    }

    private void file(String name, String foundText, String expectedText) throws IOException {
        Files.writeString(found.resolve(name), foundText);
        Files.writeString(expected.resolve(name), expectedText);
    }

    private String onlyDifference() throws IOException {
        assertThat(new FolderComparison(found, expected).differences()).hasSize(1);
        return new FolderComparison(found, expected).differences().get(0);
    }

    @Test
    void differences_nameLineAndColumnOfATable() throws IOException {
        file("t.csv", "A,B\r\n1,2\r\n3,5\r\n", "A,B\r\n1,2\r\n3,4\r\n");

        assertThat(onlyDifference()).isEqualTo("t.csv: line 3, B: found 5, expected 4");
    }

    @Test
    void differences_nameAnEmptyCell() throws IOException {
        file("t.csv", "A,B\r\n,2\r\n", "A,B\r\n1,2\r\n");

        assertThat(onlyDifference()).isEqualTo("t.csv: line 2, A: found nothing, expected 1");
    }

    @Test
    void differences_nameTheCharacterOfAnyOtherFile() throws IOException {
        file("s.json", "{\n  \"a\": 1\n}\n", "{\n  \"a\": 2\n}\n");

        assertThat(onlyDifference()).isEqualTo("s.json: line 2, character 8: found \"a\": 1, expected \"a\": 2");
    }

    @Test
    void differences_ofLongLinesShowThePlace() throws IOException {
        file("s.json", "x".repeat(300) + "1" + "y".repeat(300), "x".repeat(300) + "2" + "y".repeat(300));

        assertThat(onlyDifference())
                .startsWith("s.json: line 1, character 301: found ...xxx")
                .contains("x1y")
                .contains("x2y")
                .hasSizeLessThan(300);
    }

    @Test
    void differences_tellAFileThatEndsEarlyOrLate() throws IOException {
        file("t.csv", "A\r\n", "A\r\n1\r\n");
        assertThat(onlyDifference()).isEqualTo("t.csv: ends after line 1, expected 1");

        file("t.csv", "A\r\n1\r\n", "A\r\n");
        assertThat(onlyDifference()).isEqualTo("t.csv: line 2: found 1, expected the end of the file");
    }

    @Test
    void differences_seeOtherLineEnds() throws IOException {
        file("t.csv", "A\n1\n", "A\r\n1\r\n");

        assertThat(onlyDifference()).contains("how they end");
    }

    @Test
    void differences_readBytesThatAreNotText() throws IOException {
        file("t.csv", "", "A,B\r\n1,2\r\n");
        Files.write(
                found.resolve("t.csv"), new byte[] {'A', ',', 'B', '\r', '\n', (byte) 0xff, '"', ',', '2', '\r', '\n'});

        assertThat(onlyDifference()).startsWith("t.csv: line 2");
    }

    @Test
    void differences_nameMissingAndAdditionalFiles_butNoFigures() throws IOException {
        Files.writeString(expected.resolve("chain.json"), "{}");
        Files.writeString(found.resolve("notes.txt"), "mine");
        Files.createDirectory(found.resolve("figures"));
        Files.writeString(found.resolve("figures/soc.png"), "png");

        assertThat(new FolderComparison(found, expected).differences())
                .containsExactly("chain.json: is missing", "notes.txt: is not a file of this run");
    }

    @Test
    void hiddenFilesOfOthers_areNoDifference_butThoseOfTheRunAre() throws IOException {
        file(".meter.csv", "1", "2");
        Files.writeString(found.resolve(".DS_Store"), "desktop");
        Files.writeString(found.resolve("Thumbs.db"), "desktop");
        Files.createDirectories(found.resolve(".git/objects"));
        Files.writeString(found.resolve(".git/objects/a"), "mine");
        Files.writeString(found.resolve(".figures.lock-1-2"), "");

        assertThat(onlyDifference()).startsWith(".meter.csv: line 1");
    }
}
