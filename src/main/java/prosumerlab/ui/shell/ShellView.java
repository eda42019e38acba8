package prosumerlab.ui.shell;

import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The frame of the window. */
final class ShellView extends BorderPane {
    /**
     * @param centre null to leave the whole width to the tabs
     * @param centreShare the part of the width that the centre has
     */
    ShellView(
            Node menus,
            Node transport,
            Node strip,
            Node note,
            Node centre,
            DoubleProperty centreShare,
            Tabs tabs,
            StatusBar status) {
        getStyleClass().add("shell");
        setTop(new VBox(menus, transport, note, strip));
        setBottom(status);
        if (centre == null) {
            setCenter(tabs);
        } else {
            SplitPane split = new Halves(centre, tabs, centreShare);
            // In a low window the panes are cut off below rather than laid over what is above them.
            split.setMinHeight(0);
            if (centre instanceof Region region) {
                region.setMinHeight(0);
            }
            centre.getStyleClass().add("shell-centre");
            setCenter(split);
        }
    }
}
