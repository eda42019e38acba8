package prosumerlab.ui.home;

import javafx.scene.Node;
import prosumerlab.ui.kit.Palette;

/** A part of the pane: one of its inner tabs. */
interface Section {
    /** The words on its tab. */
    String title();

    Node node();

    /** Shows {@code content}, whose page is not null; called only while the section is in front. */
    void show(HomeModel.Content content, Palette palette);
}
