package prosumerlab.ui.community;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Placeholder;

/** Choices, tiles, the selected home in words, and the legend, one below the other. */
final class CommunityView extends VBox {
    private final TileArea tiles;
    private final ToolRow tools;
    private final LegendRow legend;
    private final Label words = new Label();
    private final Placeholder nothing =
            new Placeholder("mdi2h-home-search-outline", "No home matches", "Clear the search or show all homes.");

    CommunityView(CommunityModel model, ObservableValue<Palette> palette, Runnable openFirst) {
        getStyleClass().add("community");
        getStylesheets()
                .add(CommunityView.class
                        .getResource("/prosumerlab/ui/community.css")
                        .toExternalForm());
        tiles = new TileArea(palette);
        tools = new ToolRow(model, tiles, openFirst);
        legend = new LegendRow(palette);
        words.setId("home-in-words");
        words.setMaxWidth(Double.MAX_VALUE);
        nothing.setMouseTransparent(true);
        StackPane stack = new StackPane(tiles, nothing);
        setVgrow(stack, Priority.ALWAYS);
        stack.setMinHeight(0);
        getChildren().addAll(tools, stack, words, legend);
        palette.addListener((property, before, after) -> legend.forget());
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
        legend.show(picture);
        nothing.setVisible(picture.order().length == 0);
        words.setText(
                picture.current() < 0
                        ? "Click a home to open it; arrow keys move, Enter opens"
                        : TileWords.line(picture.hour(), picture.current()));
    }
}
