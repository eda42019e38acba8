package prosumerlab.ui.shell;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import prosumerlab.ui.kit.Command;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.state.Appearance;
import prosumerlab.ui.state.OpenRun;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Theme;

/** The menu bar. */
final class Menus {
    private final ShellActions actions;

    Menus(ShellActions actions) {
        this.actions = actions;
    }

    MenuBar bar(Slots slots, Appearance appearance) {
        MenuBar bar = new MenuBar(file(slots), run(slots), view(slots, appearance), help(slots));
        bar.setUseSystemMenuBar(false);
        return bar;
    }

    private Menu file(Slots slots) {
        Menu menu = new Menu("_File");
        slots.file().forEach(entry -> menu.getItems().add(MenuItems.of(entry)));
        if (!slots.file().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(item(ctrl("Quit", "mdi2e-exit-to-app", KeyCode.Q, actions::quit)));
        return menu;
    }

    private Menu run(Slots slots) {
        Menu menu = new Menu("_Run");
        slots.run().forEach(command -> menu.getItems().add(item(command)));
        Menu open = new Menu("Open runs", Icons.of("mdi2f-format-list-bulleted"));
        open.setOnShowing(event -> list(open));
        open.getItems().add(new MenuItem());
        MenuItem close = item(Command.of("Close this run", "mdi2c-close", actions::closeRun));
        close.disableProperty().bind(Bindings.size(actions.runs()).lessThan(2));
        menu.getItems().addAll(new SeparatorMenuItem(), open, close);
        return menu;
    }

    private void list(Menu open) {
        ToggleGroup group = new ToggleGroup();
        List<RadioMenuItem> items =
                actions.runs().stream().map(run -> choice(run, group)).toList();
        open.getItems().setAll(items);
    }

    private RadioMenuItem choice(OpenRun run, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(run.title());
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(actions.isShown(run));
        item.setOnAction(event -> actions.switchTo(run));
        return item;
    }

    private Menu view(Slots slots, Appearance appearance) {
        Menu menu = new Menu("_View");
        slots.tabs().keySet().forEach(place -> menu.getItems().add(tab(place)));
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup group = new ToggleGroup();
        for (Theme theme : Theme.values()) {
            RadioMenuItem item = new RadioMenuItem(theme.label());
            item.setToggleGroup(group);
            item.setOnAction(event -> appearance.theme().set(theme));
            appearance.theme().subscribe(now -> item.setSelected(now == theme));
            menu.getItems().add(item);
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(ctrl(
                                "Larger text",
                                "mdi2f-format-font-size-increase",
                                KeyCode.PLUS,
                                appearance::largerText)),
                        item(ctrl(
                                "Smaller text",
                                "mdi2f-format-font-size-decrease",
                                KeyCode.MINUS,
                                appearance::smallerText)),
                        item(ctrl("Normal text", "mdi2f-format-size", KeyCode.DIGIT0, appearance::normalText)),
                        new SeparatorMenuItem(),
                        item(new Command(
                                "Full screen",
                                "mdi2f-fullscreen",
                                new KeyCodeCombination(KeyCode.F11),
                                null,
                                actions::toggleFullScreen)));
        return menu;
    }

    private MenuItem tab(Place place) {
        KeyCode digit = KeyCode.getKeyCode(Integer.toString(place.digit()));
        KeyCombination key = new KeyCodeCombination(digit, KeyCombination.ALT_DOWN);
        return item(new Command(place.title(), place.icon(), key, null, () -> actions.open(place)));
    }

    private Menu help(Slots slots) {
        Menu menu = new Menu("_Help");
        slots.help().forEach(command -> menu.getItems().add(item(command)));
        menu.getItems()
                .addAll(
                        item(new Command(
                                "Keys", "mdi2k-keyboard", new KeyCodeCombination(KeyCode.F1), null, actions::showKeys)),
                        item(Command.of("Terms", "mdi2b-book-open-variant", actions::showTerms)),
                        item(Command.of("About", "mdi2i-information-outline", actions::showAbout)));
        return menu;
    }

    private static Command ctrl(String title, String icon, KeyCode key, Runnable action) {
        return new Command(title, icon, new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), null, action);
    }

    private static MenuItem item(Command command) {
        return MenuItems.of(command);
    }
}
