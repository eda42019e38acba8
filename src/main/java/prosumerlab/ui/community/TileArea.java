package prosumerlab.ui.community;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Term;

/** The tiles and the lines between them: a grid that lays out and scrolls, and two canvases above it. */
final class TileArea extends Region {
    /** Stands for a size at which all tiles fit. */
    static final double FIT = 0;

    /** Between the tiles and the local market's sign. */
    private static final double GAP = 8;

    private static final double WIDEST = 17;

    private final TileGrid grid = new TileGrid(this::wordsOf, this::requestLayout);
    /** Where the grid has no cell for each tile, stands for the current one before a screen reader. */
    private final TileCell current = new TileCell(this::wordsAt);

    private final Canvas canvas = new Canvas();
    private final Canvas lines = new Canvas();
    private final Label market = new Label("Local market", Icons.of("mdi2s-storefront-outline"));
    private final DoubleProperty tileWidth = new SimpleDoubleProperty(this, "tileWidth", FIT);
    private final ReadOnlyDoubleWrapper actualTileWidth = new ReadOnlyDoubleWrapper(this, "actualTileWidth", 1);
    private final ObservableValue<Palette> palette;
    private Picture picture;
    private Lattice lattice = new Lattice(1, 1, 1, 0);

    TileArea(ObservableValue<Palette> palette) {
        this.palette = palette;
        getStyleClass().add("tile-area");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        current.setMouseTransparent(true);
        current.setManaged(false);
        canvas.setMouseTransparent(true);
        lines.setMouseTransparent(true);
        market.setId("market-sign");
        market.getStyleClass().add("market-sign");
        market.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Term.LOCAL_MARKET.explain(market);
        getChildren().addAll(grid.node(), canvas, lines, current, market);
        tileWidth.addListener((property, before, after) -> requestLayout());
        market.fontProperty().addListener((property, before, after) -> requestLayout());
    }

    /** How wide a tile should be, in pixels; {@link #FIT} for as wide as all fit. */
    DoubleProperty tileWidth() {
        return tileWidth;
    }

    /** How wide a tile is now, in pixels. */
    ReadOnlyDoubleProperty actualTileWidth() {
        return actualTileWidth.getReadOnlyProperty();
    }

    /** Where the tiles are now. */
    Lattice lattice() {
        return lattice;
    }

    /** The tiles in a row. */
    int columns() {
        return lattice.columns();
    }

    /** The rows that fit into the window. */
    int visibleRows() {
        return (int) Math.max(1, Math.floor(grid.height() / lattice.cellHeight()));
    }

    /** Draws {@code next} with the next frame. */
    void show(Picture next) {
        picture = next;
        requestLayout();
    }

    /** The home at a point, or −1. */
    int homeAt(double x, double y) {
        if (picture == null || y > grid.height()) {
            return -1;
        }
        int place = lattice.placeAt(x, y, picture.order().length);
        return place < 0 ? -1 : picture.order()[place];
    }

    /** Scrolls until the tile at {@code place} is seen. */
    void scrollTo(int place) {
        if (place >= 0) {
            grid.scrollTo(place);
            requestLayout();
            notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
    }

    @Override
    protected void layoutChildren() {
        double em = market.getFont().getSize();
        double marketHeight = market.prefHeight(-1);
        double width = getWidth();
        double height = getHeight() - marketHeight - GAP;
        boolean room = picture != null && width > TileGrid.SCROLL_BAR && height >= em;
        for (Node part : List.of(grid.node(), canvas, lines, market)) {
            part.setVisible(room);
        }
        if (!room) {
            current.setVisible(false);
            return;
        }
        arrange(width, height, em);
        double marketWidth = market.prefWidth(-1);
        market.resizeRelocate((width - marketWidth) / 2, height + GAP, marketWidth, marketHeight);
        paint(width, height, em);
    }

    private void arrange(double width, double height, double em) {
        double room = width - TileGrid.SCROLL_BAR;
        Lattice wanted = tileWidth.get() == FIT
                ? Lattice.fitting(picture.order().length, room, height, WIDEST * em)
                : Lattice.sized(tileWidth.get(), room);
        lattice = grid.arrange(wanted, picture.order().length, width, height);
        actualTileWidth.set(lattice.cellWidth());
        int place = picture.placeOf(picture.current());
        current.setVisible(grid.isCoarse() && place >= 0);
        if (current.isVisible()) {
            current.updateIndex(place);
            current.resizeRelocate(lattice.x(place), lattice.y(place), lattice.cellWidth(), lattice.cellHeight());
        }
    }

    private void paint(double width, double height, double em) {
        GraphicsContext g = cleared(canvas, width - TileGrid.SCROLL_BAR, height);
        new TilePainter(g, picture, lattice, palette.getValue(), em).paint(height);
        GraphicsContext above = cleared(lines, width - TileGrid.SCROLL_BAR, height + GAP);
        new FlowPainter(above, picture, lattice, palette.getValue(), width / 2, height + GAP).paint();
    }

    private static GraphicsContext cleared(Canvas canvas, double width, double height) {
        // Of a part of a pixel at the edge, what was drawn before would shine through.
        canvas.setWidth(Math.floor(width));
        canvas.setHeight(Math.floor(height));
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, width + 1, height + 1);
        return g;
    }

    private String wordsAt(int place) {
        return place < 0 || place >= picture.order().length
                ? ""
                : TileWords.spoken(picture.hour(), picture.order()[place]);
    }

    private String wordsOf(int place, int tiles) {
        int end = Math.min(place + tiles, picture.order().length);
        return tiles == 1 || place >= end
                ? wordsAt(place)
                : "A row of " + (end - place) + " homes, from Home " + picture.order()[place] + " to Home "
                        + picture.order()[end - 1];
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (picture == null) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        return switch (attribute) {
            case ITEM_COUNT -> picture.order().length;
            case FOCUS_ITEM -> cellAt(picture.placeOf(picture.current()));
            case ITEM_AT_INDEX -> cellAt((Integer) parameters[0]);
            case SELECTED_ITEMS ->
                FXCollections.observableArrayList(Stream.of(cellAt(picture.placeOf(picture.current())))
                        .filter(Objects::nonNull)
                        .toList());
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** The cell that stands for the tile at a place that is seen, or null. */
    TileCell cellAt(int place) {
        return current.isVisible() && current.getIndex() == place ? current : grid.cellAt(place);
    }
}
