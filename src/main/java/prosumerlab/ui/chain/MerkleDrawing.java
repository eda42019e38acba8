package prosumerlab.ui.chain;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextAlignment;
import prosumerlab.domain.Hash;
import prosumerlab.history.chain.MerkleTree;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.drawing.Drawing;

/**
 * A Merkle tree with its root on top. The way from the chosen leaf up to the root is drawn thick, its nodes filled; the siblings
 * that prove it are ringed.
 */
final class MerkleDrawing extends Drawing {
    private static final double LARGEST_NODE = 11;
    private static final double SMALLEST_NODE = 2;

    private final ReadOnlyIntegerWrapper leaf = new ReadOnlyIntegerWrapper(this, "leaf");
    private List<List<Hash>> levels = List.of();

    MerkleDrawing() {
        getStyleClass().add("merkle-drawing");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp("The left and right arrow keys choose a transaction.");
        setOnMousePressed(this::press);
        setOnKeyPressed(this::key);
        leaf.addListener((property, before, after) -> told());
    }

    /** Shows {@code tree}; of another tree than before, the first leaf is chosen. */
    void show(MerkleTree tree) {
        boolean other = levels.isEmpty()
                || !tree.root().equals(levels.get(levels.size() - 1).get(0));
        levels = tree.levels();
        if (other) {
            leaf.set(0);
        }
        told();
    }

    /** The chosen leaf, from 0. */
    ReadOnlyIntegerProperty leaf() {
        return leaf.getReadOnlyProperty();
    }

    /** Chooses a leaf; one that there is not, the nearest. */
    void choose(int index) {
        leaf.set(Math.max(0, Math.min(leaves() - 1, index)));
    }

    private int leaves() {
        return levels.isEmpty() ? 0 : levels.get(0).size();
    }

    private void told() {
        setAccessibleText("Merkle tree of " + leaves() + " transactions in " + levels.size()
                + " levels, transaction number " + leaf.get() + " chosen");
        redraw();
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (leaves() > 0) {
            choose((int) Math.floor((event.getX() - left()) / (getWidth() - left()) * leaves()));
        }
    }

    private void key(KeyEvent event) {
        int by =
                switch (event.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    default -> 0;
                };
        if (by != 0 && !event.isAltDown()) {
            choose(leaf.get() + by);
            event.consume();
        }
    }

    /** Room for the names of the root and the leaves. */
    private double left() {
        return widthOf("transactions") + em();
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        if (levels.isEmpty()) {
            return;
        }
        double size = Math.max(SMALLEST_NODE, Math.min(LARGEST_NODE, 0.7 * (width - left()) / leaves()));
        Places places = new Places(left(), width - 1, em(), height - em(), levels);
        for (int level = 0; level + 1 < levels.size(); level++) {
            for (int at = 0; at < levels.get(level).size(); at++) {
                edge(g, places, level, at, isOnWay(level, at));
            }
        }
        for (int level = 0; level < levels.size(); level++) {
            for (int at = 0; at < levels.get(level).size(); at++) {
                node(g, places, level, at, size);
            }
        }
        write(
                g,
                levels.size() == 1 ? "root = leaf" : "root",
                0,
                places.y(levels.size() - 1),
                TextAlignment.LEFT,
                Hue.TEXT);
        if (levels.size() > 1) {
            write(g, "transactions", 0, places.y(0), TextAlignment.LEFT, Hue.TEXT);
            write(g, "No " + leaf.get(), 0, places.y(0) - 1.2 * em(), TextAlignment.LEFT, Hue.ACCENT);
        }
    }

    private void edge(GraphicsContext g, Places places, int level, int at, boolean onWay) {
        boolean alone = at == levels.get(level).size() - 1 && at % 2 == 0;
        g.setLineDashes(alone ? new double[] {3, 3} : new double[0]);
        g.setStroke(colour(onWay ? Hue.ACCENT : Hue.LINE));
        g.setLineWidth(onWay ? 3 : 1.25);
        g.strokeLine(places.x(level, at), places.y(level), places.x(level + 1, at / 2), places.y(level + 1));
        g.setLineDashes();
    }

    private void node(GraphicsContext g, Places places, int level, int at, double usual) {
        boolean onWay = isOnWay(level, at);
        boolean sibling = isSibling(level, at);
        double size = onWay || sibling ? Math.max(usual, 8) : level == 0 ? usual : Math.max(usual, 5);
        double x = places.x(level, at) - size / 2;
        double y = places.y(level) - size / 2;
        g.setFill(colour(onWay ? Hue.ACCENT : sibling ? Hue.RAISED : Hue.MUTED));
        g.fillRect(x, y, size, size);
        if (sibling) {
            g.setStroke(colour(Hue.BAN));
            g.setLineWidth(2.5);
            g.strokeOval(x - 2, y - 2, size + 4, size + 4);
        }
    }

    private boolean isOnWay(int level, int at) {
        return at == leaf.get() >> level;
    }

    private boolean isSibling(int level, int at) {
        return level + 1 < levels.size() && at == (leaf.get() >> level ^ 1);
    }

    /** Where nodes stand: a node in the middle above those below it. */
    private record Places(double left, double right, double top, double bottom, List<List<Hash>> levels) {
        double x(int level, int at) {
            int first = at << level;
            int end = Math.min(at + 1 << level, levels.get(0).size());
            return left + (right - left) * (first + end) / 2 / levels.get(0).size();
        }

        double y(int level) {
            int rows = levels.size() - 1;
            return rows == 0 ? (top + bottom) / 2 : bottom - (bottom - top) * level / rows;
        }
    }
}
