package prosumerlab.ui.testkit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.testfx.api.FxRobot;

/** Goes through the menu bar with the mouse, by what is written in it. */
public final class MenuClicks {
    private final FxRobot robot;
    private final Consumer<Node> click;

    /**
     * @param click clicks a node and waits until that is drawn
     */
    public MenuClicks(FxRobot robot, Consumer<Node> click) {
        this.robot = robot;
        this.click = click;
    }

    /** Opens the menu {@code path} begins with, then those in it, and clicks the entry it ends with. */
    public void choose(String... path) {
        MenuItem item = open(path);
        if (WindowTest.onFx(item::isDisable)) {
            throw new AssertionError(String.join(" > ", path) + " cannot be chosen now");
        }
        click.accept(WindowTest.onFx(item::getStyleableNode));
    }

    /**
     * Does what the entry in the menu does, without opening the menu: a menu that changes its size while it closes is more than
     * the platform without a display can draw.
     */
    public void fire(String menu, String entry) {
        MenuItem item = item(menu, entry);
        WindowTest.doOnFx(item::fire);
        WindowTest.settle();
    }

    /** The entry in the menu, which stays closed. */
    public MenuItem item(String menu, String entry) {
        MenuBar bar = robot.lookup(".menu-bar").query();
        return WindowTest.onFx(() -> named(entry, ((Menu) named(menu, bar.getMenus())).getItems()));
    }

    /** Opens the menus that {@code path} leads through, and no others; the entry it ends with. */
    public MenuItem open(String... path) {
        close();
        MenuBar bar = robot.lookup(".menu-bar").query();
        int at = WindowTest.onFx(() -> bar.getMenus().indexOf(named(path[0], bar.getMenus())));
        click.accept(
                WindowTest.onFx(() -> List.copyOf(bar.lookupAll(".menu-button")).get(at)));
        MenuItem item = bar.getMenus().get(at);
        for (int i = 1; i < path.length; i++) {
            Menu menu = (Menu) item;
            String name = path[i];
            item = WindowTest.onFx(() -> named(name, menu.getItems()));
            if (i < path.length - 1) {
                MenuItem inner = item;
                click.accept(WindowTest.onFx(inner::getStyleableNode));
            }
        }
        return item;
    }

    /** Closes what is open, by a click on its name in the menu bar. */
    public void close() {
        MenuBar bar = robot.lookup(".menu-bar").query();
        for (int i = 0; i < bar.getMenus().size(); i++) {
            if (WindowTest.onFx(bar.getMenus().get(i)::isShowing)) {
                click.accept(name(bar, i));
            }
        }
    }

    private static Node name(MenuBar bar, int index) {
        return WindowTest.onFx(() -> List.copyOf(bar.lookupAll(".menu-button")).get(index));
    }

    /** What the menu at the end of {@code path} offers; it is closed again. */
    public List<String> entries(String... path) {
        Menu menu = (Menu) open(path);
        if (path.length > 1) {
            click.accept(WindowTest.onFx(menu::getStyleableNode));
        }
        List<String> entries = WindowTest.onFx(() -> menu.getItems().stream()
                .filter(item -> item.getText() != null)
                .map(MenuClicks::words)
                .toList());
        close();
        return entries;
    }

    private static MenuItem named(String name, List<? extends MenuItem> items) {
        return items.stream()
                .filter(item -> item.getText() != null && words(item).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry \"" + name + "\" among "
                        + items.stream().map(MenuItem::getText).toList()));
    }

    private static String words(MenuItem item) {
        return item.isMnemonicParsing() ? item.getText().replace("_", "") : item.getText();
    }
}
