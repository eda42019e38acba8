package prosumerlab.ui.home;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import prosumerlab.ui.kit.Palette;

/** A part of the pane: one of its inner tabs. */
interface Section {
    /** The words on its tab. */
    String title();

    Node node();

    /** Shows {@code content}, whose page is not null; called only while the section is in front. */
    void show(HomeModel.Content content, Palette palette);

    /** {@code body}, which fills the room there is; where that is too low, it keeps its height and is scrolled. */
    static ScrollPane scrolling(Region body) {
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        return scroll;
    }
}
