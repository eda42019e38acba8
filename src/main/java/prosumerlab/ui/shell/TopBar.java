package prosumerlab.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.Command;

/** The menus, the run on screen, and buttons for what is needed most. */
final class TopBar extends HBox {
    /**
     * @param run names the run on screen
     */
    TopBar(MenuBar menus, Node run, List<Command> tools) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        setHgrow(menus, Priority.ALWAYS);
        menus.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(menus, run);
        tools.forEach(tool -> getChildren().add(button(tool)));
    }

    private static Button button(Command tool) {
        String name = tool.title().replace("_", "").replace("…", "");
        String key = tool.key() == null ? "" : tool.key().getDisplayText();
        Button button = Accessible.iconButton(tool.icon(), name, key);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll("flat", "tool-button");
        button.setOnAction(event -> tool.action().run());
        if (tool.possible() != null) {
            button.disableProperty().bind(tool.possible().map(possible -> !possible));
        }
        return button;
    }
}
