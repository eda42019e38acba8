package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.state.RecentFiles;

class RememberedFilesTest {
    private final InMemory store = new InMemory();

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

    /** Preferences that are gone with the test, with the limits of real ones. */
    private static final class InMemory extends AbstractPreferences {
        private final Map<String, String> values = new HashMap<>();

        InMemory() {
            super(null, "");
        }

        @Override
        protected void putSpi(String key, String value) {
            values.put(key, value);
        }

        @Override
        protected String getSpi(String key) {
            return values.get(key);
        }

        @Override
        protected void removeSpi(String key) {
            values.remove(key);
        }

        @Override
        protected void removeNodeSpi() {
            values.clear();
        }

        @Override
        protected String[] keysSpi() {
            return values.keySet().toArray(String[]::new);
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0];
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        protected void syncSpi() {
            // Nothing to write to.
        }

        @Override
        protected void flushSpi() {
            // Nothing to write to.
        }
    }
}
