package prosumerlab.ui.community;

import java.util.function.IntFunction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import org.controlsfx.control.GridCell;

/** The place of a tile: holds its bounds and names it for screen readers. What it looks like is drawn above it. */
final class TileCell extends GridCell<Integer> {
    private final IntFunction<String> words;

    /**
     * @param words of the tile at a place, asked for only when a screen reader does
     */
    TileCell(IntFunction<String> words) {
        this.words = words;
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        getStyleClass().setAll("tile-cell");
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> words.apply(getIndex());
            case INDEX -> getIndex();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** No text, no graphic: thousands of them cost next to nothing. */
    @Override
    protected Skin<?> createDefaultSkin() {
        return new Bare(this);
    }

    private static final class Bare extends SkinBase<TileCell> {
        Bare(TileCell cell) {
            super(cell);
        }
    }
}
