package prosumerlab.figure.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;

/**
 * A ground with lines or dots on it, for fills that must differ without colour.
 *
 * @param pattern 0 to {@link #PATTERNS} − 1
 * @param tile side of the square that repeats
 */
record Hatch(Color ground, Color ink, int pattern, double tile) implements Paint {
    static final int PATTERNS = 6;

    /** What is drawn on the ground of one tile, with a line of {@link #thickness()}. */
    Path2D lines() {
        Path2D path = new Path2D.Double();
        double half = tile / 2;
        switch (pattern) {
            case 0 -> rising(path);
            case 1 -> falling(path);
            case 2 -> line(path, 0, half, tile, half);
            case 3 -> {
                rising(path);
                falling(path);
            }
            case 4 -> line(path, half, 0, half, tile);
            default -> {
                line(path, 0, half, tile, half);
                line(path, half, 0, half, tile);
            }
        }
        return path;
    }

    double thickness() {
        return tile / 9;
    }

    private void rising(Path2D path) {
        line(path, -tile, tile, tile, -tile);
        line(path, 0, tile, tile, 0);
        line(path, 0, 2 * tile, 2 * tile, 0);
    }

    private void falling(Path2D path) {
        line(path, -tile, 0, tile, 2 * tile);
        line(path, 0, 0, tile, tile);
        line(path, 0, -tile, 2 * tile, tile);
    }

    private static void line(Path2D path, double x1, double y1, double x2, double y2) {
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
    }

    @Override
    public PaintContext createContext(
            ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform, RenderingHints hints) {
        int side = Math.max(2, (int) Math.ceil(tile * transform.getScaleX()));
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(ground);
        g.fillRect(0, 0, side, side);
        g.scale(side / tile, side / tile);
        g.setColor(ink);
        g.setStroke(new BasicStroke((float) thickness()));
        g.draw(lines());
        g.dispose();
        double exact = side / transform.getScaleX();
        return new TexturePaint(image, new Rectangle2D.Double(0, 0, exact, exact))
                .createContext(model, device, user, transform, hints);
    }

    @Override
    public int getTransparency() {
        return OPAQUE;
    }
}
