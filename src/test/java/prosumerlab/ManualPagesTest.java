package prosumerlab;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the manual hang together. */
class ManualPagesTest {
    private static final Path README = Path.of("README.md");
    private static final Path PAGES = Path.of("src/site/markdown");
    private static final Path PICTURES = Path.of("src/site/resources/images");
    private static final long MOST_BYTES = 200_000;

    /** A link or, with {@code !} in front, a picture: its words and its target. */
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\(([^)\\s]+)\\)");

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(files(PAGES));
        pages.add(README);
        return pages;
    }

    static List<Path> pictures() throws IOException {
        return files(PICTURES);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_linksOnlyToWhatIsThere(Path page) throws IOException {
        List<String> broken = new ArrayList<>();
        for (String link : links(page)) {
            String[] parts = link.split("#", 2);
            Path target =
                    parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
            if (!Files.isRegularFile(target)
                    || parts.length == 2 && !headings(target).contains(parts[1])) {
                broken.add(link);
            }
        }

        assertThat(broken).as("links of %s that lead nowhere", page).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_describesEachPictureInWords(Path page) throws IOException {
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
            assertThat(link.group(1)).as("words for %s", link.group(2)).isNotBlank();
        }
    }

    @Test
    void readme_namesEveryPage() throws IOException {
        assertThat(targets(README)).containsAll(files(PAGES));
    }

    @Test
    void architecturePage_namesEveryFolderOfTheProgram() throws IOException {
        List<String> folders;
        try (Stream<Path> parts = Files.list(Path.of("src/main/java/prosumerlab"))) {
            folders = parts.filter(Files::isDirectory)
                    .map(part -> part.getFileName().toString())
                    .toList();
        }

        assertThat(Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                        .matcher(Files.readString(PAGES.resolve("architecture.md")))
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(folders);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void picture_isUsedByAPageAndQuickToLoad(Path picture) throws IOException {
        List<Path> shown = new ArrayList<>();
        for (Path page : pages()) {
            shown.addAll(targets(page));
        }
        BufferedImage image = ImageIO.read(picture.toFile());

        assertThat(shown).contains(picture);
        assertThat(image.getWidth()).isEqualTo(1280);
        assertThat(image.getHeight()).isEqualTo(800);
        assertThat(Files.size(picture)).isLessThan(MOST_BYTES);
    }

    private static List<Path> targets(Path page) throws IOException {
        return links(page).stream()
                .map(link -> page.resolveSibling(link.split("#", 2)[0]).normalize())
                .toList();
    }

    /** The links of a page within the project. */
    private static List<String> links(Path page) throws IOException {
        return LINK.matcher(Files.readString(page))
                .results()
                .map(link -> link.group(2))
                .filter(link -> !link.contains("://"))
                .toList();
    }

    /** As they are written behind {@code #}: small letters, hyphens for spaces, no other signs. */
    private static List<String> headings(Path page) throws IOException {
        return Files.readString(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
