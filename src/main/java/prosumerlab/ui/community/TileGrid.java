package prosumerlab.ui.community;

import java.util.stream.IntStream;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.skin.VirtualFlow;
import org.controlsfx.control.GridView;

/**
 * The grid under the drawn tiles: it lays out and scrolls. A cell holds one tile while few are in view; where they are dots, a
 * whole row, because a thousand controls take a second to build.
 */
final class TileGrid {
    /** What the grid keeps free for its scroll bar. */
    static final double SCROLL_BAR = 18;

    private static final int MOST_CELLS = 600;

    private final GridView<Integer> grid = new GridView<>();
    private final Runnable onScroll;
    private VirtualFlow<?> flow;
    private int columns = 1;
    private int tilesPerCell = 1;

    /** Says what is in a cell. */
    interface CellWords {
        /**
         * @param place of the first tile
         * @param tiles how many a cell holds
         */
        String of(int place, int tiles);
    }

    /**
     * @param onScroll called when other tiles came into view
     */
    TileGrid(CellWords words, Runnable onScroll) {
        this.onScroll = onScroll;
        grid.setFocusTraversable(false);
        grid.setHorizontalCellSpacing(0);
        grid.setVerticalCellSpacing(0);
        grid.setCellFactory(view -> new TileCell(index -> words.of(index * tilesPerCell, tilesPerCell)));
    }

    Node node() {
        return grid;
    }

    double height() {
        return grid.getHeight();
    }

    /** Gives {@code places} tiles the sizes of {@code wanted}; returns it with its first row where that is scrolled to. */
    Lattice arrange(Lattice wanted, int places, double width, double height) {
        double rowsInView = Math.ceil(height / wanted.cellHeight());
        columns = wanted.columns();
        tilesPerCell = columns * rowsInView > MOST_CELLS ? columns : 1;
        findFlow();
        if (flow != null) {
            // Rows that are not seen are taken to be as high as before, unless told.
            flow.setFixedCellSize(wanted.cellHeight());
        }
        int cells = (places + tilesPerCell - 1) / tilesPerCell;
        // Each of these changes fills the view anew: fewer cells first, so that none builds more than the last one
        // needs.
        keepAtMost(cells);
        grid.setCellHeight(wanted.cellHeight());
        grid.setCellWidth(tilesPerCell == 1 ? wanted.cellWidth() : width - SCROLL_BAR);
        keepAtLeast(cells);
        grid.resizeRelocate(0, 0, width, height);
        grid.layout();
        return wanted.scrolledTo(top(wanted));
    }

    /** Scrolls until the tile at {@code place} is in full view. */
    void scrollTo(int place) {
        if (flow != null) {
            int row = place / columns;
            flow.scrollTo(row);
            // From afar it only comes near; once the row is there, it comes into full view.
            flow.layout();
            flow.scrollTo(row);
        }
    }

    /** The cell of the tile at a place that is seen, or null: the grid keeps others that it may use again. */
    TileCell cellAt(int place) {
        IndexedCell<?> row = flow == null || place < 0 ? null : flow.getVisibleCell(place / columns);
        return row == null
                ? null
                : (TileCell) row.getChildrenUnmodifiable().stream()
                        .filter(node -> node instanceof TileCell cell && cell.getIndex() == place / tilesPerCell)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a cell holds more than one tile. */
    boolean isCoarse() {
        return tilesPerCell > 1;
    }

    /** The list only ever grows and shrinks at its end: replacing items would rebuild every cell. */
    private void keepAtMost(int cells) {
        ObservableList<Integer> items = grid.getItems();
        if (items.size() > cells) {
            items.remove(cells, items.size());
        }
    }

    private void keepAtLeast(int cells) {
        ObservableList<Integer> items = grid.getItems();
        if (items.size() < cells) {
            items.addAll(IntStream.range(items.size(), cells).boxed().toList());
        }
    }

    /** The flow exists once style sheets have given the grid its skin. */
    private void findFlow() {
        if (flow == null && grid.lookup("#virtual-flow") instanceof VirtualFlow<?> found) {
            flow = found;
            flow.positionProperty().addListener((property, before, after) -> onScroll.run());
        }
    }

    /** Where the grid has the first row now. */
    private double top(Lattice wanted) {
        IndexedCell<?> row = flow == null ? null : flow.getFirstVisibleCell();
        return row == null
                ? 0
                : grid.sceneToLocal(row.localToScene(0, 0)).getY() - row.getIndex() * wanted.cellHeight();
    }
}
