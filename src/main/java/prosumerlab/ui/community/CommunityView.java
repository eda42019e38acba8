package prosumerlab.ui.community;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Placeholder;

/** Choices, tiles, the selected home in words, and the legend, one below the other. */
final class CommunityView extends VBox {
    /** In less height than so many lines of text, the tiles need the room of the lower legend. */
    private static final double LINES_FOR_SIGNS = 28;

    private final ObservableValue<Palette> palette;
    private final TileArea tiles;
    private final ToolRow tools;
    private final ScaleLegend scale;
    private final SignLegend signs = new SignLegend();
    private final Label words = new Label();
    private final Placeholder nothing =
            new Placeholder("mdi2h-home-search-outline", "No home matches", "Clear the search or show all homes.");
    private Explained explained;

    /** What the lower legend explains; it is built anew only when this changes. */
    private record Explained(double fullBar, boolean withRoles, Palette palette) {}

    CommunityView(CommunityModel model, ObservableValue<Palette> palette, Runnable openFirst) {
        this.palette = palette;
        getStyleClass().add("community");
        getStylesheets()
                .add(CommunityView.class
                        .getResource("/prosumerlab/ui/community.css")
                        .toExternalForm());
        tiles = new TileArea(palette);
        tools = new ToolRow(model, tiles, openFirst);
        scale = new ScaleLegend(palette);
        words.setId("home-in-words");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(USE_PREF_SIZE);
        nothing.setMouseTransparent(true);
        StackPane stack = new StackPane(tiles, nothing);
        setVgrow(stack, Priority.ALWAYS);
        stack.setMinHeight(0);
        tools.setMinHeight(USE_PREF_SIZE);
        scale.setMinHeight(USE_PREF_SIZE);
        signs.setMinHeight(USE_PREF_SIZE);
        BooleanBinding roomy = Bindings.createBooleanBinding(
                () -> getHeight() >= LINES_FOR_SIGNS * words.getFont().getSize(),
                heightProperty(),
                words.fontProperty());
        signs.visibleProperty().bind(roomy);
        signs.managedProperty().bind(roomy);
        getChildren().addAll(tools, stack, words, scale, signs);
        model.picture().addListener((property, before, picture) -> show(picture));
    }

    TileArea tiles() {
        return tiles;
    }

    ToolRow tools() {
        return tools;
    }

    private void show(Picture picture) {
        tiles.show(picture);
        scale.show(picture.scale());
        Explained next = new Explained(picture.fullBar(), picture.scale().by() != ColourBy.ROLE, palette.getValue());
        if (!next.equals(explained)) {
            explained = next;
            signs.show(next.fullBar(), next.withRoles(), next.palette());
        }
        nothing.setVisible(picture.order().length == 0);
        words.setText(
                picture.current() < 0
                        ? "Click a home to open it; arrow keys move, Enter opens"
                        : TileWords.line(picture.hour(), picture.current()));
    }
}
