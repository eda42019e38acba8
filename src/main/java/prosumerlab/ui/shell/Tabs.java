package prosumerlab.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import prosumerlab.ui.kit.Feature;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.state.Place;
import prosumerlab.ui.state.Places;

/** The tabs on the right. Only the feature in front is active. */
final class Tabs extends TabPane {
    private final Map<Place, Tab> tabs = new EnumMap<>(Place.class);
    private final Map<Place, Feature> features;
    private Feature active;

    Tabs(Map<Place, Feature> features, Places places) {
        this.features = new EnumMap<>(features);
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        this.features.forEach((place, feature) -> {
            Tab tab = new Tab(feature.title(), feature.node());
            tab.setGraphic(Icons.of(feature.icon()));
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

    private void bringToFront(Place place) {
        if (!tabs.containsKey(place)) {
            return;
        }
        getSelectionModel().select(tabs.get(place));
        Feature next = features.get(place);
        if (next != active) {
            if (active != null) {
                active.onDeactivate();
            }
            active = next;
            active.onActivate();
        }
    }
}
