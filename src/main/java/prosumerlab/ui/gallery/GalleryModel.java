package prosumerlab.ui.gallery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import prosumerlab.figure.Figure;
import prosumerlab.figure.Topic;
import prosumerlab.figure.render.Style;
import prosumerlab.ui.state.Selection;
import prosumerlab.ui.state.Shown;

/** Which figures are shown, of what, and which of them is large. */
final class GalleryModel {
    private final List<Figure> catalogue;
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>(this, "topic");
    private final ObjectProperty<Extent> extent = new SimpleObjectProperty<>(this, "extent", Extent.SO_FAR);
    private final ObjectProperty<Style> fileStyle = new SimpleObjectProperty<>(this, "fileStyle", Style.LIGHT);
    private final ReadOnlyObjectWrapper<List<Figure>> figures = new ReadOnlyObjectWrapper<>(this, "figures");
    private final ReadOnlyObjectWrapper<Figure> large = new ReadOnlyObjectWrapper<>(this, "large");
    private final ReadOnlyObjectWrapper<Input> input = new ReadOnlyObjectWrapper<>(this, "input");
    private Shown shown;
    private int home = Selection.NONE;

    /** All of {@code catalogue}, none of it large. */
    GalleryModel(List<Figure> catalogue) {
        this.catalogue = List.copyOf(catalogue);
        figures.set(this.catalogue);
        search.addListener((property, before, after) -> filter());
        topic.addListener((property, before, after) -> filter());
        extent.addListener((property, before, after) -> prepare());
    }

    /** Words that the title, the topic or the explanation must hold, all of them. */
    StringProperty search() {
        return search;
    }

    /** The only topic shown; null for all. */
    ObjectProperty<Topic> topic() {
        return topic;
    }

    ObjectProperty<Extent> extent() {
        return extent;
    }

    /** How pictures look that are copied or saved. */
    ObjectProperty<Style> fileStyle() {
        return fileStyle;
    }

    /** Every figure there is. */
    List<Figure> catalogue() {
        return catalogue;
    }

    /** Those that are looked for, in the order of the catalogue. */
    ReadOnlyObjectProperty<List<Figure>> figures() {
        return figures.getReadOnlyProperty();
    }

    /** The figure that fills the pane; null while all are shown. */
    ReadOnlyObjectProperty<Figure> large() {
        return large.getReadOnlyProperty();
    }

    /** What figures are made of; null until the pane is first on screen. */
    ReadOnlyObjectProperty<Input> input() {
        return input.getReadOnlyProperty();
    }

    void show(Shown next, int selectedHome) {
        shown = next;
        home = selectedHome;
        prepare();
    }

    void enlarge(Figure figure) {
        large.set(figure);
    }

    /** Shows all figures again. */
    void back() {
        large.set(null);
    }

    /** Shows the next large figure of those looked for, or the one before; the first follows the last. */
    void turn(int direction) {
        List<Figure> among = figures.get().contains(large.get()) ? figures.get() : catalogue;
        large.set(among.get(Math.floorMod(among.indexOf(large.get()) + direction, among.size())));
    }

    /** Where the large figure is among those looked for, such as {@code 3 of 40}. */
    String position() {
        List<Figure> among = figures.get().contains(large.get()) ? figures.get() : catalogue;
        return (among.indexOf(large.get()) + 1) + " of " + among.size();
    }

    private void prepare() {
        if (shown != null) {
            input.set(Input.of(shown, home, extent.get(), input.get()));
        }
    }

    private void filter() {
        String[] words = search.get().strip().toLowerCase(Locale.ROOT).split("\\s+");
        figures.set(catalogue.stream()
                .filter(figure -> topic.get() == null || figure.topic() == topic.get())
                .filter(figure -> Arrays.stream(words).allMatch(textOf(figure)::contains))
                .toList());
    }

    private static String textOf(Figure figure) {
        return (figure.title() + ' ' + figure.topic().title() + ' ' + figure.howToRead() + ' ' + figure.key())
                .toLowerCase(Locale.ROOT);
    }
}
