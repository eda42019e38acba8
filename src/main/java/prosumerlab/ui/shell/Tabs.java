package prosumerlab.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import prosumerlab.ui.kit.Feature;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Places;

/** The tabs on the right. Only the feature in front is active; each is made when it first comes to the front. */
final class Tabs extends TabPane {
    private final Map<Place, Tab> tabs = new EnumMap<>(Place.class);
    private final Map<Place, Label> icons = new EnumMap<>(Place.class);
    private final Map<Place, Supplier<Feature>> makers;
    private final Map<Place, Feature> features = new EnumMap<>(Place.class);
    private final Labeled ruler;
    private Feature active;
    private Room room = Room.WIDE;

    /** How much room there is, and how much of it a tab needs at least, in heights of the letters. */
    private enum Room {
        /** For icons and words. */
        WIDE(7.6),
        /** For words. */
        NARROW(5.2),
        /** For words close to each other. */
        TIGHT(4.3),
        /** For words that are a little smaller. */
        CLOSE(3.75),
        /** For icons, and the words of the tab in front. */
        CRAMPED(0);

        private final double least;
        private final PseudoClass style = PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));

        Room(double least) {
            this.least = least;
        }

        /** Whether there is room for words, but for no icons beside them. */
        boolean isOfWords() {
            return this == NARROW || this == TIGHT || this == CLOSE;
        }

        static Room of(double widthOfTab) {
            return Stream.of(values())
                    .filter(room -> widthOfTab >= room.least)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * @param ruler a text of the usual size
     */
    Tabs(Map<Place, Supplier<Feature>> makers, Places places, Labeled ruler) {
        this.makers = makers;
        this.ruler = ruler;
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        makers.keySet().forEach(place -> {
            Tab tab = new Tab(place.title());
            icons.put(place, Icons.of(place.icon()));
            tab.setGraphic(icons.get(place));
            tab.setUserData(place);
            tab.setId("tab-" + place.name().toLowerCase(Locale.ROOT));
            tabs.put(place, tab);
            getTabs().add(tab);
        });
        getSelectionModel().selectedItemProperty().subscribe(tab -> {
            if (tab != null) {
                places.open((Place) tab.getUserData());
            }
        });
        places.inFront().subscribe(this::bringToFront);
    }

    /** Leaves out the icons, or the words but those of the tab in front, where there is no room for both. */
    @Override
    protected void layoutChildren() {
        Room next = Room.of(getWidth() / getTabs().size() / ruler.getFont().getSize());
        if (next != room) {
            pseudoClassStateChanged(room.style, false);
            pseudoClassStateChanged(next.style, true);
            room = next;
            tabs.forEach((place, tab) -> {
                tab.setGraphic(room.isOfWords() ? null : icons.get(place));
                tab.setTooltip(room == Room.CRAMPED ? new Tooltip(tab.getText()) : null);
            });
            // Else the row is laid out as high as its tabs were before they changed, and stays so.
            applyCss();
        }
        super.layoutChildren();
    }

    private Feature make(Place place) {
        Feature feature = makers.get(place).get();
        tabs.get(place).setContent(feature.node());
        return feature;
    }

    private boolean holdsFocus(Node part) {
        Node node = getScene() == null ? null : getScene().getFocusOwner();
        while (node != null && node != part) {
            node = node.getParent();
        }
        return node != null;
    }

    private void bringToFront(Place place) {
        if (!tabs.containsKey(place)) {
            return;
        }
        Feature next = features.computeIfAbsent(place, this::make);
        boolean focused = next != active && active != null && holdsFocus(active.node());
        getSelectionModel().select(tabs.get(place));
        if (focused) {
            // What had the focus is gone; left alone, the toolkit would give it to the first control of the window.
            requestFocus();
        }
        if (next != active) {
            if (active != null) {
                active.onDeactivate();
            }
            active = next;
            active.onActivate();
        }
    }
}
