package prosumerlab.ui.kit;

import java.util.List;
import java.util.function.Supplier;

/**
 * A menu in a menu, made anew each time it is opened.
 *
 * @param title in the menu
 * @param icon a Material Design icon name
 * @param whenEmpty what it says if there is nothing to choose
 * @param choices what there is to choose
 */
public record Submenu(String title, String icon, String whenEmpty, Supplier<List<Choice>> choices)
        implements MenuEntry {
    /**
     * One of the choices.
     *
     * @param title in the first line
     * @param help in smaller letters below it; empty for none
     * @param action does it
     */
    public record Choice(String title, String help, Runnable action) {}
}
