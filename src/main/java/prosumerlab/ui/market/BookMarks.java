package prosumerlab.ui.market;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToLongFunction;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import prosumerlab.ui.market.BookPicture.Block;
import prosumerlab.ui.market.BookPicture.Point;

/** Lines, bars and points of an order book, no more of them than there are pixels. */
final class BookMarks {
    private static final double FINER_THAN_A_PIXEL = 0.5;
    private static final double LEAST_GAP = 4;
    private static final double UNFILLED = 0.35;
    private static final double DOT = 6;

    private final GraphicsContext g;
    private final BookFrame frame;

    BookMarks(GraphicsContext g, BookFrame frame) {
        this.g = g;
        this.frame = frame;
    }

    /**
     * The steps of one side.
     *
     * @param end how far of each order, from its beginning: all of it, or what was filled
     */
    void steps(List<Block> blocks, ToLongFunction<Block> end) {
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        double pen = Double.NaN;
        g.beginPath();
        for (Block block : blocks) {
            double from = frame.x(block.from());
            double to = frame.x(block.from() + end.applyAsLong(block));
            double y = frame.y(block.order().limit());
            if (to <= from) {
                continue;
            }
            boolean joined = Math.abs(from - pen) < FINER_THAN_A_PIXEL;
            pen = to;
            if (joined && to - lastX < FINER_THAN_A_PIXEL && Math.abs(y - lastY) < FINER_THAN_A_PIXEL) {
                continue;
            }
            if (joined) {
                g.lineTo(from, y);
            } else {
                g.moveTo(from, y);
            }
            g.lineTo(to, y);
            lastX = to;
            lastY = y;
        }
        g.stroke();
    }

    /** Each order as a bar from the axis to its limit; what was not filled is pale. Those finer than a pixel share one. */
    void bars(List<Block> blocks, Paint fill) {
        g.setFill(fill);
        double from = Double.NaN;
        long filled = 0;
        long energy = 0;
        long limit = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (Double.isNaN(from)) {
                from = frame.x(block.from());
                filled = 0;
                energy = 0;
                limit = 0;
            }
            filled += block.order().filled();
            energy += block.order().energy();
            limit = Math.max(limit, block.order().limit());
            double to = frame.x(block.to());
            if (to - from >= 1 || i == blocks.size() - 1) {
                bar(from, to, limit, filled / (double) energy);
                from = Double.NaN;
            }
        }
    }

    private void bar(double from, double to, long limit, double filled) {
        double top = Math.min(frame.y(limit), frame.bottom() - 2);
        double wide = to - from - (to - from >= LEAST_GAP ? 1 : 0);
        double height = frame.bottom() - top;
        g.setGlobalAlpha(UNFILLED);
        g.fillRect(from, top, Math.max(1, wide), height);
        g.setGlobalAlpha(1);
        if (filled > 0) {
            g.fillRect(from, top, Math.max(1, wide * filled), height);
        }
    }

    /** A dot for each, but one only where several would cover each other. */
    void points(List<Point> points, Paint fill, Color edge) {
        int wide = (int) (frame.right() - frame.left()) + 1;
        BitSet taken = new BitSet();
        g.setFill(fill);
        g.setStroke(edge);
        g.setLineWidth(1);
        for (Point point : points) {
            double x = frame.x(point.energy());
            double y = frame.y(point.price());
            int cell = (int) (y / 2) * wide + (int) ((x - frame.left()) / 2);
            if (cell >= 0 && !taken.get(cell)) {
                taken.set(cell);
                g.fillOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
                g.strokeOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
            }
        }
    }
}
