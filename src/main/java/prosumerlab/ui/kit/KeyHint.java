package prosumerlab.ui.kit;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Shows a key beside a menu entry that is heard elsewhere: the toolkit's own accelerators of Space and the arrows would take
 * them away from fields and lists.
 */
public final class KeyHint extends KeyCombination {
    private final String key;

    /**
     * @param key as it is called, such as {@code Space}
     */
    public KeyHint(String key) {
        this.key = key;
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getDisplayText() {
        return key;
    }

    @Override
    public String getName() {
        return key;
    }

    // The toolkit keeps accelerators in a map.
    @Override
    public boolean equals(Object other) {
        return other instanceof KeyHint hint && hint.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
