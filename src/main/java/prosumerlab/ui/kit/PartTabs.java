package prosumerlab.ui.kit;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** The parts of a pane, one in front; only that one follows what the pane shows. */
public final class PartTabs<C> extends TabPane {
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final double EM_PER_TAB = 6.5;

    private C content;

    /** One of them. */
    public interface Part<C> {
        /** The words on its tab. */
        String title();

        /** Its one node, always the same. */
        Node node();

        /** Shows {@code content}. */
        void show(C content);
    }

    /**
     * @param ruler a text of the usual size
     */
    public PartTabs(List<? extends Part<C>> parts, Labeled ruler) {
        getStyleClass().add("part-tabs");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        for (Part<C> part : parts) {
            ScrollPane scroll = new ScrollPane(part.node());
            scroll.setFitToWidth(true);
            scroll.setFitToHeight(true);
            Tab tab = new Tab(part.title(), scroll);
            tab.selectedProperty().addListener((property, before, selected) -> {
                if (selected && content != null) {
                    part.show(content);
                }
            });
            tab.setUserData(part);
            getTabs().add(tab);
        }
        Narrow.width(this, EM_PER_TAB * parts.size(), ruler, tight -> pseudoClassStateChanged(TIGHT, tight));
    }

    /** Shows {@code next} in the part in front, and in the others when they come to the front. */
    @SuppressWarnings("unchecked")
    public void show(C next) {
        content = next;
        ((Part<C>) getSelectionModel().getSelectedItem().getUserData()).show(next);
    }

    /** Brings the part with this title to the front. */
    public void open(String title) {
        getTabs().stream().filter(tab -> tab.getText().equals(title)).forEach(getSelectionModel()::select);
    }
}
