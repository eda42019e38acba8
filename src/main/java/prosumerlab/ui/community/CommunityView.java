package prosumerlab.ui.community;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Narrow;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Placeholder;

/** Choices, tiles, the selected home in words, and the legend, one below the other. */
final class CommunityView extends VBox {
    /** In less height than so many lines of text, the tiles need the room of the lower legend. */
    private static final double LINES_FOR_SIGNS = 28;

    private static final double LINES_FOR_SCALE = 15.5;
    private static final double LINES_FOR_ALL_TOOLS = 32;
    private static final double LINES_FOR_SEARCH = 18;
    private static final double EM_FOR_ALL_TOOLS = 42;

    private static final double TWO_LINES = 2.7;

    private final ObservableValue<Palette> palette;
    private final TileArea tiles;
    private final ToolRow tools;
    private final ScaleLegend scale;
    private final SignLegend signs = new SignLegend();
    private final Label words = new Label();
    private final Placeholder nothing =
            new Placeholder("mdi2h-home-search-outline", "No home matches", "Clear the search or show all homes.");
    private Explained explained;
    private Picture shown;
    private boolean oneLine;
    private boolean noScale;
    private boolean narrow;

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
        words.setTooltip(new Tooltip());
        words.setMinHeight(USE_PREF_SIZE);
        words.setMinWidth(0);
        words.widthProperty().subscribe(this::tell);
        nothing.setMouseTransparent(true);
        StackPane stack = new StackPane(tiles, nothing);
        setVgrow(stack, Priority.ALWAYS);
        stack.setMinHeight(0);
        tools.setMinHeight(USE_PREF_SIZE);
        scale.setMinHeight(USE_PREF_SIZE);
        signs.setMinHeight(USE_PREF_SIZE);
        Narrow.height(this, LINES_FOR_SIGNS, words, low -> {
            oneLine = low;
            fitWords();
            fitLegends();
        });
        Narrow.height(this, LINES_FOR_SCALE, words, low -> {
            noScale = low;
            fitLegends();
        });
        tools.isOpened().subscribe(this::fitLegends);
        Narrow.height(this, LINES_FOR_ALL_TOOLS, words, tools::setLow);
        Narrow.height(this, LINES_FOR_SEARCH, words, tools::setVeryLow);
        Narrow.width(this, EM_FOR_ALL_TOOLS, words, less -> {
            tools.setNarrow(less);
            narrow = less;
            fitWords();
        });
        getChildren().addAll(tools, stack, words, scale, signs);
        model.picture().addListener((property, before, picture) -> show(picture));
    }

    TileArea tiles() {
        return tiles;
    }

    ToolRow tools() {
        return tools;
    }

    /** The tiles come before what explains them, and so do the choices that were asked for. */
    private void fitLegends() {
        boolean opened = tools.isOpened().get() && oneLine;
        Narrow.leaveOut(signs, oneLine);
        Narrow.leaveOut(scale, noScale || opened);
        Narrow.leaveOut(words, opened);
    }

    private void tell() {
        if (shown == null) {
            return;
        }
        boolean brief = narrow && oneLine;
        int home = shown.current();
        if (home < 0) {
            words.setText(brief ? "Click a home to open it" : "Click a home to open it; arrow keys move, Enter opens");
        } else {
            words.setText(Formats.unbroken(brief ? TileWords.brief(shown.hour(), home) : fitting(home)));
        }
        words.getTooltip().setText(home < 0 ? words.getText() : TileWords.line(shown.hour(), home));
    }

    /** The words of a ban are long: rather than cut off what comes last, they leave out what the tile shows too. */
    private String fitting(int home) {
        String whole = TileWords.line(shown.hour(), home);
        Text ruler = new Text(whole);
        ruler.setFont(words.getFont());
        boolean fits = words.isWrapText() || ruler.getLayoutBounds().getWidth() <= words.getWidth();
        return fits ? whole : TileWords.withoutBars(shown.hour(), home);
    }

    /** Where they may need a second line, room is kept for it: the tiles shall not move with the words. */
    private void fitWords() {
        boolean two = narrow && !oneLine;
        words.setWrapText(two);
        tell();
        words.setPrefHeight(two ? TWO_LINES * words.getFont().getSize() : USE_COMPUTED_SIZE);
    }

    private void show(Picture picture) {
        shown = picture;
        tiles.show(picture);
        scale.show(picture.scale());
        Explained next = new Explained(picture.fullBar(), picture.scale().by() != ColourBy.ROLE, palette.getValue());
        if (!next.equals(explained)) {
            explained = next;
            signs.show(next.fullBar(), next.withRoles(), next.palette());
        }
        signs.tellLeftOut(picture.flows().note());
        tools.tellLeftOut(picture.flows().note());
        nothing.setVisible(picture.order().length == 0);
        tell();
    }
}
