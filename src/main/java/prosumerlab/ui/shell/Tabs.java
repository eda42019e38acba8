package prosumerlab.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import prosumerlab.ui.kit.Feature;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Places;

/** The tabs on the right. Only the feature in front is active; each is made when it first comes to the front. */
final class Tabs extends TabPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double LEAST_WIDTH_WITH_ICONS = 44;

    private final Map<Place, Tab> tabs = new EnumMap<>(Place.class);
    private final Map<Place, Label> icons = new EnumMap<>(Place.class);
    private final Map<Place, Supplier<Feature>> makers;
    private final Map<Place, Feature> features = new EnumMap<>(Place.class);
    private Feature active;
    private boolean isNarrow;

    Tabs(Map<Place, Supplier<Feature>> makers, Places places) {
        this.makers = makers;
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

    /** Leaves out the icons where there is no room for them: the words say the same. */
    @Override
    protected void layoutChildren() {
        double em = icons.get(Place.CHARTS).getFont().getSize();
        boolean narrow = getWidth() < LEAST_WIDTH_WITH_ICONS * em;
        if (narrow != isNarrow) {
            isNarrow = narrow;
            pseudoClassStateChanged(NARROW, narrow);
            tabs.forEach((place, tab) -> tab.setGraphic(narrow ? null : icons.get(place)));
        }
        super.layoutChildren();
    }

    private Feature make(Place place) {
        Feature feature = makers.get(place).get();
        tabs.get(place).setContent(feature.node());
        return feature;
    }

    private void bringToFront(Place place) {
        if (!tabs.containsKey(place)) {
            return;
        }
        Feature next = features.computeIfAbsent(place, this::make);
        getSelectionModel().select(tabs.get(place));
        if (next != active) {
            if (active != null) {
                active.onDeactivate();
            }
            active = next;
            active.onActivate();
        }
    }
}
