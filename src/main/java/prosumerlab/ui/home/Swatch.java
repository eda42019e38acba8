package prosumerlab.ui.home;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;

/** How a flow is filled: solid, striped or hollow besides its colour, so that flows can be told apart in grey. */
final class Swatch {
    private static final double STRIPE = 6;

    private Swatch() {}

    static void paint(GraphicsContext g, Paint colour, Flow flow, double x, double y, double width, double height) {
        g.setFill(colour);
        g.setStroke(colour);
        g.setLineWidth(1.5);
        switch (flow.hue()) {
            case MARKET -> {
                striped(g, x, y, width, height);
                outline(g, x, y, width, height);
            }
            case GRID, MUTED -> outline(g, x, y, width, height);
            default -> g.fillRect(x, y, width, height);
        }
    }

    private static void outline(GraphicsContext g, double x, double y, double width, double height) {
        if (height < 2 || width < 2) {
            g.fillRect(x, y, width, height);
        } else {
            g.strokeRect(x + 0.75, y + 0.75, width - 1.5, height - 1.5);
        }
    }

    private static void striped(GraphicsContext g, double x, double y, double width, double height) {
        for (double at = 0; at < height; at += STRIPE) {
            g.fillRect(x, y + at, width, Math.min(STRIPE / 2, height - at));
        }
    }
}
