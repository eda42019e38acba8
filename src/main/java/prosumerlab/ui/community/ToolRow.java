package prosumerlab.ui.community;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import prosumerlab.ui.kit.Accessible;
import prosumerlab.ui.kit.SearchField;

/** The choices above the tiles. */
final class ToolRow extends FlowPane {
    private static final double LEAST_TILE = 8;
    private static final String LINES = "Trades shown as lines";
    /** The widest tile, in pixels. */
    static final double LARGEST_TILE = 320;

    private final Slider zoom = Accessible.named(new Slider(log2(LEAST_TILE), log2(LARGEST_TILE), 6), "Tile size");
    private final ToggleButton fit = new ToggleButton();
    private final TileArea tiles;
    private final List<Node> all;
    private final Node colour;
    private final Node find;
    private final Tooltip lines;
    private final ToggleButton more = new ToggleButton();
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper(this, "opened");
    private boolean low;
    private boolean veryLow;
    private boolean narrow;
    private boolean setting;

    /**
     * @param openFirst opens the first home that is found
     */
    ToolRow(CommunityModel model, TileArea tiles, Runnable openFirst) {
        this.tiles = tiles;
        getStyleClass().add("community-tools");
        colour = choice("Colour by", 13.4, ColourBy.values(), model.colourBy(), text -> "Colour: " + text);
        Node homes = choice("Homes shown", 10, HomeFilter.values(), model.filter(), text -> text);
        ComboBox<FlowMode> trades = choice(LINES, 10, FlowMode.values(), model.flowMode(), text -> text);
        lines = trades.getTooltip();
        find = search(model.search(), openFirst);
        all = List.of(colour, homes, sorting(model), trades, find, zooming());
        more.getStyleClass().add("icon-button");
        Accessible.iconOnly(more, "mdi2t-tune-variant", "More choices: homes, order, trades, size of the tiles", "");
        more.selectedProperty().addListener((property, before, after) -> arrange());
        arrange();
    }

    /** In low windows only the colour and the search are there, and a button that opens the rest. */
    void setLow(boolean now) {
        low = now;
        arrange();
    }

    /** In very low ones, without the search. */
    void setVeryLow(boolean now) {
        veryLow = now;
        arrange();
    }

    /** In narrow ones as in low ones. */
    void setNarrow(boolean now) {
        narrow = now;
        arrange();
    }

    /** Whether choices were asked for that there is not always room for. */
    ObservableBooleanValue isOpened() {
        return opened.getReadOnlyProperty();
    }

    /** Says that some trades are not drawn; empty if all are. */
    void tellLeftOut(String note) {
        lines.setText(note.isEmpty() ? LINES : LINES + ". " + note + "; of a home that is selected, all its own.");
    }

    private void arrange() {
        opened.set((low || narrow) && more.isSelected());
        List<Node> shown = new ArrayList<>(all);
        if (low || narrow) {
            if (!more.isSelected()) {
                shown.retainAll(veryLow ? List.of(colour) : List.of(colour, find));
            }
            shown.add(1, more);
        }
        if (!shown.equals(getChildren())) {
            getChildren().setAll(shown);
        }
    }

    private static Node sorting(CommunityModel model) {
        ToggleButton reversed = new ToggleButton();
        reversed.getStyleClass().add("icon-button");
        Accessible.iconOnly(reversed, "mdi2s-swap-vertical", "Reverse the order", "");
        reversed.selectedProperty().bindBidirectional(model.reversed());
        HBox box = new HBox(
                4, choice("Sort by", 11.2, SortBy.values(), model.sortBy(), text -> "Sort: " + text), reversed);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static <T> ComboBox<T> choice(
            String name, double em, T[] values, Property<T> chosen, UnaryOperator<String> shown) {
        ComboBox<T> box = Accessible.named(new ComboBox<>(), name);
        box.getItems().setAll(List.of(values));
        box.setTooltip(new Tooltip(name));
        box.setVisibleRowCount(values.length);
        box.setStyle("-fx-pref-width: " + em + "em;");
        box.setButtonCell(new ListCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : shown.apply(item.toString()));
            }
        });
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private static Node search(Property<String> text, Runnable openFirst) {
        SearchField field = new SearchField("Find homes", "Find: 3, 7-9");
        field.setId("find-homes");
        field.setTooltip(new Tooltip("Numbers, ranges, types or words, separated by commas: 17, 20-29, type 3, selling"
                + "\nEnter opens the first home found, Escape clears"));
        field.textProperty().bindBidirectional(text);
        field.setOnAction(event -> openFirst.run());
        return field;
    }

    private Node zooming() {
        fit.getStyleClass().add("icon-button");
        Accessible.iconOnly(fit, "mdi2f-fit-to-page-outline", "Fit all homes", "0");
        zoom.setTooltip(new Tooltip("Tile size, from dots to posters (Ctrl and mouse wheel, + and −)"));
        zoom.valueProperty().addListener((property, before, value) -> {
            if (!setting) {
                tiles.tileWidth().set(Math.pow(2, value.doubleValue()));
            }
        });
        fit.setSelected(true);
        fit.setOnAction(event -> tiles.tileWidth()
                .set(fit.isSelected() ? TileArea.FIT : tiles.actualTileWidth().get()));
        tiles.tileWidth().subscribe(this::tellSize);
        tiles.actualTileWidth().subscribe(this::tellSize);
        HBox box = new HBox(4, fit, zoom);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    /** The slider stands at the size that is seen, so that it goes on from there, also where all homes fit. */
    private void tellSize() {
        double chosen = tiles.tileWidth().get();
        fit.setSelected(chosen == TileArea.FIT);
        setting = true;
        zoom.setValue(log2(chosen == TileArea.FIT ? tiles.actualTileWidth().get() : chosen));
        setting = false;
    }

    /** Makes the tiles larger or smaller, starting from what is seen. */
    void zoomBy(double factor) {
        double width = tiles.actualTileWidth().get() * factor;
        tiles.tileWidth().set(Math.max(LEAST_TILE, Math.min(LARGEST_TILE, width)));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
