package prosumerlab.ui.shell;

import java.util.List;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Command;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.MenuEntry;
import prosumerlab.ui.kit.Submenu;

/** Makes menu items of what features put into a menu. */
final class MenuItems {
    private static final double HELP_EM = 34;

    private MenuItems() {}

    static MenuItem of(MenuEntry entry) {
        if (entry instanceof Submenu submenu) {
            return menu(submenu);
        }
        return item((Command) entry);
    }

    private static MenuItem item(Command command) {
        MenuItem item = new MenuItem(command.title(), Icons.of(command.icon()));
        item.setAccelerator(command.key());
        item.setOnAction(event -> command.action().run());
        if (command.possible() != null) {
            item.disableProperty().bind(command.possible().map(possible -> !possible));
        }
        return item;
    }

    private static Menu menu(Submenu submenu) {
        Menu menu = new Menu(submenu.title(), Icons.of(submenu.icon()));
        // A menu without items does not open, so that it would never be filled.
        menu.getItems().add(nothing(submenu));
        menu.setOnShowing(event -> {
            List<MenuItem> items =
                    submenu.choices().get().stream().map(MenuItems::choice).toList();
            menu.getItems().setAll(items.isEmpty() ? List.of(nothing(submenu)) : items);
        });
        return menu;
    }

    private static MenuItem nothing(Submenu submenu) {
        MenuItem item = new MenuItem(submenu.whenEmpty());
        item.setDisable(true);
        return item;
    }

    private static MenuItem choice(Submenu.Choice choice) {
        Label title = new Label(choice.title());
        title.getStyleClass().add("menu-choice");
        VBox lines = new VBox(title);
        if (!choice.help().isEmpty()) {
            Label help = new Label(choice.help());
            help.getStyleClass().add("muted");
            help.setWrapText(true);
            help.setStyle("-fx-max-width: " + HELP_EM + "em;");
            help.setMinHeight(Label.USE_PREF_SIZE);
            lines.getChildren().add(help);
        }
        CustomMenuItem item = new CustomMenuItem(lines);
        item.setText(choice.title());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> choice.action().run());
        return item;
    }
}
