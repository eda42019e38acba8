package prosumerlab.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The frame of the window. */
final class ShellView extends BorderPane {
    private static final double CENTRE_SHARE = 0.54;

    /**
     * @param centre null to leave the whole width to the tabs
     */
    ShellView(Node menus, Node transport, Node centre, Tabs tabs, StatusBar status) {
        getStyleClass().add("shell");
        setTop(new VBox(menus, transport));
        setBottom(status);
        if (centre == null) {
            setCenter(tabs);
        } else {
            SplitPane split = new SplitPane(centre, tabs);
            split.setDividerPositions(CENTRE_SHARE);
            setCenter(split);
        }
    }
}
