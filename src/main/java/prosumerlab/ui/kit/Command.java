package prosumerlab.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/**
 * Something a person can do from a menu, a button or a key; features hand them to the shell by way of the composition.
 *
 * @param title in the menu
 * @param icon a Material Design icon name
 * @param key the key for it anywhere in the window, or null
 * @param possible whether it can be done now, or null for always
 * @param action does it
 */
public record Command(String title, String icon, KeyCombination key, ObservableValue<Boolean> possible, Runnable action)
        implements MenuEntry {
    /** A command that is always possible and has no key. */
    public static Command of(String title, String icon, Runnable action) {
        return new Command(title, icon, null, null, action);
    }
}
