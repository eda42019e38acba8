package prosumerlab.ui.state;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which pane on the right is in front, so that a link in one pane can open another. */
public final class Places {
    private final ObjectProperty<Place> inFront = new SimpleObjectProperty<>(this, "inFront", Place.CHARTS);

    /** The pane in front; the tabs are bound to it both ways. */
    public ObjectProperty<Place> inFront() {
        return inFront;
    }

    /** Brings {@code place} to the front. */
    public void open(Place place) {
        inFront.set(place);
    }
}
