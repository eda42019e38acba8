package prosumerlab.ui.app;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import prosumerlab.ui.state.Appearance;

/** The keys for the text size that a menu entry has no room for: the number pad, and where plus is Shift and equals. */
final class TextKeys {
    private final Map<KeyCode, Runnable> actions = new EnumMap<>(KeyCode.class);

    TextKeys(Appearance appearance) {
        actions.put(KeyCode.EQUALS, appearance::largerText);
        actions.put(KeyCode.ADD, appearance::largerText);
        actions.put(KeyCode.SUBTRACT, appearance::smallerText);
        actions.put(KeyCode.NUMPAD0, appearance::normalText);
    }

    void listenIn(Scene scene) {
        actions.forEach((key, action) -> {
            scene.getAccelerators().put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
            scene.getAccelerators()
                    .put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), action);
        });
    }
}
