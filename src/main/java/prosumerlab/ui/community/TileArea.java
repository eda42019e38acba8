package prosumerlab.ui.community;

import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import org.controlsfx.control.GridView;
import prosumerlab.ui.kit.Icons;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Term;

/** The tiles and the lines between them: a grid that lays out and scrolls, and two canvases above it. */
final class TileArea extends Region {
    /** Stands for a size at which all tiles fit. */
    static final double FIT = 0;

    /** What the grid keeps free for its scroll bar. */
    private static final double SCROLL_BAR = 18;

    /** Between the tiles and the local market's sign. */
    private static final double GAP = 8;

    private static final double WIDEST = 17;

    private final GridView<Integer> grid = new GridView<>();
    private final Canvas canvas = new Canvas();
    private final Canvas lines = new Canvas();
    private final Label market = new Label("Local market", Icons.of("mdi2s-storefront-outline"));
    private final DoubleProperty tileWidth = new SimpleDoubleProperty(this, "tileWidth", FIT);
    private final ObservableValue<Palette> palette;
    private VirtualFlow<?> flow;
    private Picture picture;
    private Lattice lattice = new Lattice(1, 1, 1, 0);

    TileArea(ObservableValue<Palette> palette) {
        this.palette = palette;
        getStyleClass().add("tile-area");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        grid.setFocusTraversable(false);
        grid.setHorizontalCellSpacing(0);
        grid.setVerticalCellSpacing(0);
        grid.setCellFactory(view -> new TileCell(this::wordsAt));
        canvas.setMouseTransparent(true);
        lines.setMouseTransparent(true);
        market.setId("market-sign");
        market.getStyleClass().add("market-sign");
        market.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Term.LOCAL_MARKET.explain(market);
        getChildren().addAll(grid, canvas, lines, market);
        tileWidth.addListener((property, before, after) -> requestLayout());
        market.fontProperty().addListener((property, before, after) -> requestLayout());
    }

    /** How wide a tile should be, in pixels; {@link #FIT} for as wide as all fit. */
    DoubleProperty tileWidth() {
        return tileWidth;
    }

    /** How wide a tile is now, in pixels. */
    double actualTileWidth() {
        return lattice.cellWidth();
    }

    /** The tiles in a row. */
    int columns() {
        return lattice.columns();
    }

    /** The rows that fit into the window. */
    int visibleRows() {
        return (int) Math.max(1, Math.floor(grid.getHeight() / lattice.cellHeight()));
    }

    /** Draws {@code next} with the next frame. */
    void show(Picture next) {
        int places = next.order().length;
        int items = grid.getItems().size();
        // The list only ever grows and shrinks at its end: replacing items would rebuild every cell.
        if (places > items) {
            grid.getItems().addAll(IntStream.range(items, places).boxed().toList());
        } else if (places < items) {
            grid.getItems().remove(places, items);
        }
        picture = next;
        requestLayout();
    }

    /** The home at a point, or −1. */
    int homeAt(double x, double y) {
        if (picture == null || y > grid.getHeight()) {
            return -1;
        }
        int place = lattice.placeAt(x, y, picture.order().length);
        return place < 0 ? -1 : picture.order()[place];
    }

    /** Scrolls until the tile at {@code place} is seen. */
    void scrollTo(int place) {
        if (flow != null && place >= 0) {
            int row = place / lattice.columns();
            flow.scrollTo(row);
            // From afar it only comes near; once the row is there, it comes into full view.
            flow.layout();
            flow.scrollTo(row);
            requestLayout();
            notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
    }

    @Override
    protected void layoutChildren() {
        double marketHeight = market.prefHeight(-1);
        double width = getWidth();
        double height = getHeight() - marketHeight - GAP;
        if (picture == null || width <= SCROLL_BAR || height <= 0) {
            return;
        }
        double em = market.getFont().getSize();
        arrange(width, height, em);
        double marketWidth = market.prefWidth(-1);
        market.resizeRelocate((width - marketWidth) / 2, height + GAP, marketWidth, marketHeight);
        paint(width, height, em);
    }

    private void arrange(double width, double height, double em) {
        double room = width - SCROLL_BAR;
        Lattice wanted = tileWidth.get() == FIT
                ? Lattice.fitting(picture.order().length, room, height, WIDEST * em)
                : Lattice.sized(tileWidth.get(), room);
        findFlow();
        if (flow != null) {
            // Rows that are not seen are taken to be as high as before, unless told.
            flow.setFixedCellSize(wanted.cellHeight());
        }
        grid.setCellWidth(wanted.cellWidth());
        grid.setCellHeight(wanted.cellHeight());
        grid.resizeRelocate(0, 0, width, height);
        grid.layout();
        lattice = wanted.scrolledTo(top(wanted));
    }

    /** The flow exists once style sheets have given the grid its skin. */
    private void findFlow() {
        if (flow == null && grid.lookup("#virtual-flow") instanceof VirtualFlow<?> found) {
            flow = found;
            flow.positionProperty().addListener((property, before, after) -> requestLayout());
        }
    }

    /** Where the grid has the first row now. */
    private double top(Lattice wanted) {
        IndexedCell<?> row = flow == null ? null : flow.getFirstVisibleCell();
        return row == null ? 0 : sceneToLocal(row.localToScene(0, 0)).getY() - row.getIndex() * wanted.cellHeight();
    }

    private void paint(double width, double height, double em) {
        GraphicsContext g = cleared(canvas, width - SCROLL_BAR, height);
        new TilePainter(g, picture, lattice, palette.getValue(), em).paint(height);
        GraphicsContext above = cleared(lines, width - SCROLL_BAR, height + GAP);
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

    /** The cell at a place that is seen, or null: the grid keeps others that it may use again. */
    TileCell cellAt(int place) {
        IndexedCell<?> row = flow == null || place < 0 ? null : flow.getVisibleCell(place / lattice.columns());
        return row == null
                ? null
                : (TileCell) row.getChildrenUnmodifiable().stream()
                        .filter(node -> node instanceof TileCell cell && cell.getIndex() == place)
                        .findFirst()
                        .orElse(null);
    }
}
