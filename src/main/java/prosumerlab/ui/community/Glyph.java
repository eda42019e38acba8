package prosumerlab.ui.community;

import javafx.scene.canvas.GraphicsContext;

/** Shapes that stand beside colours, so that nothing is told by colour alone. */
enum Glyph {
    NONE,
    UP,
    DOWN,
    PLUS,
    DISC,
    CROSS;

    /** Fills the shape in the current fill, {@code size} wide and high, around a centre. */
    void fill(GraphicsContext g, double centreX, double centreY, double size) {
        double r = size / 2;
        switch (this) {
            case UP -> triangle(g, centreX, centreY + r * 0.8, centreY - r * 0.8, r);
            case DOWN -> triangle(g, centreX, centreY - r * 0.8, centreY + r * 0.8, r);
            case PLUS -> {
                double arm = size * 0.32;
                g.fillRect(centreX - r, centreY - arm / 2, size, arm);
                g.fillRect(centreX - arm / 2, centreY - r, arm, size);
            }
            case DISC -> g.fillOval(centreX - r * 0.75, centreY - r * 0.75, size * 0.75, size * 0.75);
            case CROSS -> {
                double a = r * 0.38;
                double[] xs = {-r, -r + a, 0, r - a, r, a, r, r - a, 0, -r + a, -r, -a};
                double[] ys = {-r + a, -r, -a, -r, -r + a, 0, r - a, r, a, r, r - a, 0};
                for (int i = 0; i < xs.length; i++) {
                    xs[i] += centreX;
                    ys[i] += centreY;
                }
                g.fillPolygon(xs, ys, xs.length);
            }
            case NONE -> {}
        }
    }

    private static void triangle(GraphicsContext g, double x, double base, double tip, double r) {
        g.fillPolygon(new double[] {x - r, x + r, x}, new double[] {base, base, tip}, 3);
    }
}
