package prosumerlab.ui.community;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import prosumerlab.history.Home;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.state.Shown;

/** Turns the shown hour, the selection and a person's choices into one {@link Picture}. */
final class CommunityModel {
    private static final double USUAL_YIELD = 0.4;

    private final ObjectProperty<ColourBy> colourBy = new SimpleObjectProperty<>(ColourBy.NET_BALANCE);
    private final ObjectProperty<SortBy> sortBy = new SimpleObjectProperty<>(SortBy.NUMBER);
    private final BooleanProperty reversed = new SimpleBooleanProperty();
    private final ObjectProperty<HomeFilter> filter = new SimpleObjectProperty<>(HomeFilter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<FlowMode> flowMode = new SimpleObjectProperty<>(FlowMode.ALL);
    private final ReadOnlyObjectWrapper<Picture> picture = new ReadOnlyObjectWrapper<>();

    private CommunityHour hour;
    private List<Integer> selected = List.of();
    private Palette palette;

    /** Shows nothing until {@link #show} is called. */
    CommunityModel(Palette palette) {
        this.palette = palette;
        for (Property<?> choice : List.of(colourBy, sortBy, reversed, filter, search, flowMode)) {
            choice.addListener((property, before, after) -> update());
        }
    }

    ObjectProperty<ColourBy> colourBy() {
        return colourBy;
    }

    ObjectProperty<SortBy> sortBy() {
        return sortBy;
    }

    /** Whether the order is the other way round. */
    BooleanProperty reversed() {
        return reversed;
    }

    ObjectProperty<HomeFilter> filter() {
        return filter;
    }

    /** See {@link Search}. */
    StringProperty search() {
        return search;
    }

    ObjectProperty<FlowMode> flowMode() {
        return flowMode;
    }

    /** What is drawn; null until something is shown. */
    ReadOnlyObjectProperty<Picture> picture() {
        return picture.getReadOnlyProperty();
    }

    void show(Shown shown) {
        hour = new CommunityHour(shown);
        update();
    }

    /** Marks these homes; the last of them is the current one. */
    void select(List<Integer> homes) {
        selected = homes;
        update();
    }

    void wear(Palette next) {
        palette = next;
        update();
    }

    private void update() {
        if (hour == null) {
            return;
        }
        List<Integer> known =
                selected.stream().filter(home -> home < hour.size()).toList();
        int current = known.isEmpty() ? -1 : known.get(known.size() - 1);
        picture.set(new Picture(
                hour,
                order(),
                ColourScales.of(colourBy.get(), hour, palette),
                flows(current),
                Set.copyOf(known),
                current,
                fullBar()));
    }

    private int[] order() {
        Search wanted = new Search(search.get() == null ? "" : search.get());
        int[] shown = IntStream.range(0, hour.size())
                .filter(home -> filter.get().shows(hour, home) && wanted.finds(hour, home))
                .toArray();
        if (sortBy.get() != SortBy.NUMBER) {
            shown = sorted(shown);
        }
        if (reversed.get()) {
            for (int i = 0, j = shown.length - 1; i < j; i++, j--) {
                int swapped = shown[i];
                shown[i] = shown[j];
                shown[j] = swapped;
            }
        }
        return shown;
    }

    private int[] sorted(int[] homes) {
        double[] keys = new double[hour.size()];
        Arrays.setAll(keys, home -> sortBy.get().key(hour, home));
        return Arrays.stream(homes)
                .boxed()
                .sorted(Comparator.comparingDouble(home -> keys[home]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Flows flows(int current) {
        return switch (flowMode.get()) {
            case ALL -> Flows.of(hour.trades(), current);
            case NONE -> Flows.of(List.of(), current);
            case SELECTED ->
                Flows.of(
                        hour.trades().stream()
                                .filter(trade ->
                                        current >= 0 && (trade.buyer() == current || trade.seller() == current))
                                .toList(),
                        current);
        };
    }

    /** The same in every hour, so that bars can be compared: more than most homes make or use in most hours. */
    private double fullBar() {
        double capacity = 0;
        double base = 0;
        List<Home> homes = hour.shown().run().homes();
        for (Home home : homes) {
            capacity += home.pvCapacityKw() / homes.size();
            base += home.baseKwhPerHour() / homes.size();
        }
        return Scale.roundUp(
                Math.max(USUAL_YIELD * capacity, 2 * base) * hour.shown().grid().stepHours());
    }
}
