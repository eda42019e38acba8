package prosumerlab.ui.tour;

import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the tour is. Stops whose control is not in the window are passed over. */
final class TourModel {
    private final List<Stop> stops;
    private final Predicate<Stop> present;
    private final ReadOnlyObjectWrapper<Stop> stop = new ReadOnlyObjectWrapper<>(this, "stop");

    /**
     * @param present whether what a stop points at is in the window
     */
    TourModel(List<Stop> stops, Predicate<Stop> present) {
        this.stops = List.copyOf(stops);
        this.present = present;
    }

    /** The shown stop; null while there is no tour. */
    ReadOnlyObjectProperty<Stop> stop() {
        return stop.getReadOnlyProperty();
    }

    void start() {
        stop.set(null);
        next();
    }

    /** Goes on; after the last stop the tour is over. */
    void next() {
        List<Stop> way = way();
        int index = way.indexOf(stop.get()) + 1;
        stop.set(index < way.size() ? way.get(index) : null);
    }

    /** Goes back; the first stop stays. */
    void back() {
        List<Stop> way = way();
        stop.set(way.get(Math.max(0, way.indexOf(stop.get()) - 1)));
    }

    void leave() {
        stop.set(null);
    }

    boolean isFirst() {
        return way().indexOf(stop.get()) == 0;
    }

    boolean isLast() {
        return way().indexOf(stop.get()) == way().size() - 1;
    }

    /** Such as {@code 3 of 12}. */
    String position() {
        return way().indexOf(stop.get()) + 1 + " of " + way().size();
    }

    private List<Stop> way() {
        return stops.stream().filter(present).toList();
    }
}
