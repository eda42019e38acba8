package prosumerlab.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RecentFilesTest {
    private final RecentFiles recent = new RecentFiles();

    @Test
    void newest_is_first_and_each_stands_once() {
        recent.add(Path.of("a.json"));
        recent.add(Path.of("b.json"));
        recent.add(Path.of("folder", "..", "a.json"));

        assertThat(recent.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("a.json", "b.json");
    }

    @Test
    void oldest_are_forgotten() {
        for (int i = 0; i < 20; i++) {
            recent.add(Path.of(i + ".json"));
        }

        assertThat(recent.files()).hasSize(RecentFiles.MOST);
        assertThat(recent.files().get(0)).hasFileName("19.json");
    }

    @Test
    void one_that_is_gone_is_removed() {
        recent.add(Path.of("a.json"));
        recent.remove(Path.of("a.json"));

        assertThat(recent.files()).isEmpty();
    }
}
