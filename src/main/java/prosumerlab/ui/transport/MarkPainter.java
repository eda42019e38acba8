package prosumerlab.ui.transport;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.state.Shown;

/** Draws the marks of the timeline, each with a shape of its own: square block, triangle ban, diamond peak, bars prices. */
final class MarkPainter {
    private static final double SIZE = 8;
    private static final double MIDDLE = 8;
    private static final double RING = 6;

    /** Paints {@code marks}, and a line under what is recorded. */
    void paint(Canvas canvas, Shown shown, Marks marks, Palette palette, IntToDoubleFunction xOf) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double start = xOf.applyAsDouble(Shown.BEFORE_START);
        g.setFill(palette.get(Hue.LINE));
        g.fillRect(start, canvas.getHeight() - 2, xOf.applyAsDouble(shown.grid().steps() - 1) - start, 2);
        g.setFill(palette.get(Hue.ACCENT));
        g.fillRect(start, canvas.getHeight() - 2, xOf.applyAsDouble(shown.recorded() - 1) - start, 2);
        g.setFill(palette.get(Hue.GRID));
        marks.blocks().forEach(step -> g.fillRect(xOf.applyAsDouble(step) - 2, MIDDLE, 4, 4));
        g.setFill(palette.get(Hue.CONSUMPTION));
        diamond(g, marks.peakStep(), xOf);
        g.setFill(palette.get(Hue.MARKET));
        bar(g, marks.dearestStep(), 0, xOf);
        bar(g, marks.cheapestStep(), MIDDLE, xOf);
        g.setFill(palette.get(Hue.BAN));
        marks.bans().forEach(step -> triangle(g, xOf.applyAsDouble(step)));
        marks.violations().forEach(step -> g.fillRect(xOf.applyAsDouble(step) - 2, 0, 4, canvas.getHeight()));
    }

    /** Paints a fork where the shown run parts from another: a line with a ring on its top. */
    void paintPartings(Canvas canvas, List<Parting> partings, Palette palette, IntToDoubleFunction xOf) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setFill(palette.get(Hue.TEXT));
        g.setStroke(palette.get(Hue.TEXT));
        g.setLineWidth(2);
        for (Parting parting : partings) {
            // Between the last shared hour and the next, where no other mark is.
            double x = (xOf.applyAsDouble(parting.after()) + xOf.applyAsDouble(parting.after() + 1)) / 2;
            g.fillRect(x - 1, RING, 2, canvas.getHeight() - RING);
            g.strokeOval(x - RING / 2, 1, RING, RING);
        }
    }

    /** Which runs part after {@code step}, each after a line break; empty if none does. */
    String words(int step, List<Parting> partings) {
        StringBuilder words = new StringBuilder();
        for (Parting parting : partings) {
            add(
                    words,
                    parting.after() == step,
                    "○ Parts here from " + parting.other().title());
        }
        return words.toString();
    }

    /** What happened in {@code step}, after a line break; empty if nothing did. */
    String words(int step, Marks marks) {
        StringBuilder words = new StringBuilder();
        add(words, marks.violations().contains(step), "Audit found a violation");
        add(words, marks.bans().contains(step), "▼ Homes banned");
        add(words, marks.blocks().contains(step), "■ Block mined");
        add(words, marks.peakStep() == step, "◆ Highest consumption so far");
        add(words, marks.dearestStep() == step, "Highest market price so far");
        add(words, marks.cheapestStep() == step, "Lowest market price so far");
        return words.toString();
    }

    private static void add(StringBuilder words, boolean applies, String what) {
        if (applies) {
            words.append('\n').append(what);
        }
    }

    private static void triangle(GraphicsContext g, double x) {
        double[] xs = {x - SIZE / 2, x + SIZE / 2, x};
        double[] ys = {0, 0, SIZE - 1};
        g.fillPolygon(xs, ys, xs.length);
    }

    private static void diamond(GraphicsContext g, int step, IntToDoubleFunction xOf) {
        if (step >= 0) {
            double x = xOf.applyAsDouble(step);
            double[] xs = {x, x + SIZE / 2, x, x - SIZE / 2};
            double[] ys = {0, SIZE / 2, SIZE, SIZE / 2};
            g.fillPolygon(xs, ys, xs.length);
        }
    }

    private static void bar(GraphicsContext g, int step, double y, IntToDoubleFunction xOf) {
        if (step >= 0) {
            g.fillRect(xOf.applyAsDouble(step) - 5, y, 2, SIZE);
        }
    }
}
