package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.state.RecentFiles;
import prosumerlab.ui.testkit.InMemoryPreferences;

class RememberedFilesTest {
    private final InMemoryPreferences store = new InMemoryPreferences();

    @Test
    void recent_files_come_back_in_their_order() {
        RecentFiles before = new RecentFiles();
        new Remembered(store).follow(before);
        before.add(Path.of("first.json"));
        before.add(Path.of("folder with spaces", "second.json"));

        RecentFiles after = new RecentFiles();
        new Remembered(store).restore(after);

        assertThat(after.files()).isEqualTo(before.files()).hasSize(2);
    }

    @Test
    void files_with_endless_paths_are_left_out_rather_than_refused_by_the_store() {
        RecentFiles recent = new RecentFiles();
        new Remembered(store).follow(recent);
        for (int i = 0; i < RecentFiles.MOST; i++) {
            recent.add(
                    Path.of("x".repeat(200) + "/" + "y".repeat(240) + "/" + i).resolve("z".repeat(250)));
        }
        recent.add(Path.of("x".repeat(250)).resolve("a/".repeat(4_000)));

        RecentFiles after = new RecentFiles();
        new Remembered(store).restore(after);

        assertThat(after.files()).isNotEmpty();
        assertThat(recent.files()).containsAll(after.files());
    }
}
