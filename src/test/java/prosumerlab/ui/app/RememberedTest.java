package prosumerlab.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import prosumerlab.ui.state.Appearance;
import prosumerlab.ui.state.Theme;
import prosumerlab.ui.testkit.Scenarios;
import prosumerlab.ui.testkit.WindowTest;

class RememberedTest extends WindowTest {
    private final Preferences store = new InMemory();

    @Test
    void theme_text_size_and_place_come_back_at_the_next_start() {
        open(Scenarios.run(5, 6), 1100, 720);
        Remembered remembered = new Remembered(store);
        doOnFx(() -> {
            remembered.follow(stage, window.appearance());
            window.appearance().theme().set(Theme.DARK);
            window.appearance().textScale().set(1.25);
            stage.setX(30);
            stage.close();
        });

        Appearance appearance = new Appearance();
        Stage next = onFx(Stage::new);
        new Remembered(store).restore(appearance);
        doOnFx(() -> new Remembered(store).restore(next));

        assertThat(appearance.theme().get()).isEqualTo(Theme.DARK);
        assertThat(appearance.textScale().get()).isEqualTo(1.25);
        assertThat(next.getWidth()).isEqualTo(1100);
        assertThat(next.getX()).isEqualTo(30);
    }

    @Test
    void nonsense_and_places_off_every_screen_are_ignored() {
        store.put("theme", "PINK");
        store.put("textScale", "900");
        store.put("width", "500");
        store.put("height", "500");
        store.put("x", "90000");
        Appearance appearance = new Appearance();
        Stage next = onFx(Stage::new);

        new Remembered(store).restore(appearance);
        doOnFx(() -> new Remembered(store).restore(next));

        assertThat(appearance.theme().get()).isEqualTo(Theme.LIGHT);
        assertThat(appearance.textScale().get()).isEqualTo(1);
        assertThat(next.getX()).isNaN();
    }

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
            return values.keySet().toArray(new String[0]);
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
            flushSpi();
        }

        @Override
        protected void flushSpi() {
            // Nothing lies outside memory.
        }
    }
}
