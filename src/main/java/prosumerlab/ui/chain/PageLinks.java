package prosumerlab.ui.chain;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import prosumerlab.ui.kit.Wrapped;

/** Links among what there is to say of a block or a transaction. */
final class PageLinks {
    private PageLinks() {}

    /** A link to a page of the explorer. */
    static Hyperlink link(String words, String name, Page page, Consumer<Page> open) {
        return link(words, name, () -> open.accept(page));
    }

    /** A link to anywhere. */
    static Hyperlink link(String words, String name, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setAccessibleText(name);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            action.run();
        });
        return link;
    }

    /** Words and links side by side, in as many rows as they need. */
    static FlowPane row(Node... parts) {
        FlowPane row = Wrapped.row(parts);
        row.setHgap(12);
        return row;
    }
}
