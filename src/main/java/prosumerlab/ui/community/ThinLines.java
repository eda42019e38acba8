package prosumerlab.ui.community;

import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;

/**
 * Very many straight lines, a pixel wide and smooth, drawn pixel by pixel. Where lines cross they are no darker than one of
 * them. The toolkit's own strokes cost three times as much: they sort the edges of all lines in each row of pixels.
 */
final class ThinLines {
    private static final int OPAQUE = 255;

    private final int width;
    private final int height;
    private final int[] pixels;

    ThinLines(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
    }

    /** Adds lines of one colour above those there are. */
    Pen pen(Color colour, double opacity) {
        int[] shades = new int[OPAQUE + 1];
        for (int cover = 0; cover <= OPAQUE; cover++) {
            double alpha = opacity * cover / OPAQUE;
            shades[cover] = channel(alpha, 1) << 24
                    | channel(alpha, colour.getRed()) << 16
                    | channel(alpha, colour.getGreen()) << 8
                    | channel(alpha, colour.getBlue());
        }
        return new Pen(shades);
    }

    /** Puts them on an empty canvas of this size. */
    void paint(GraphicsContext g) {
        g.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
    }

    /** Whether nothing is drawn at a pixel. */
    boolean isEmpty(int x, int y) {
        return pixels[y * width + x] == 0;
    }

    /** How many pixels are drawn. */
    long drawn() {
        return Arrays.stream(pixels).filter(pixel -> pixel != 0).count();
    }

    private static int channel(double alpha, double part) {
        return (int) Math.round(OPAQUE * alpha * part);
    }

    /** Draws lines of one colour. */
    final class Pen {
        /** The colour of a pixel, by how much of it a line covers. */
        private final int[] shades;

        private Pen(int[] shades) {
            this.shades = shades;
        }

        /** Draws what can be seen of a line; each step along its longer direction shares a pixel's cover between two. */
        void line(double fromX, double fromY, double toX, double toY) {
            boolean steep = Math.abs(toY - fromY) > Math.abs(toX - fromX);
            double from = steep ? fromY : fromX;
            double to = steep ? toY : toX;
            double start = steep ? fromX : fromY;
            double end = steep ? toX : toY;
            if (from == to) {
                return;
            }
            double slope = (end - start) / (to - from);
            int first = (int) Math.max(0, Math.floor(Math.min(from, to)));
            int last = (int) Math.min((steep ? height : width) - 1.0, Math.floor(Math.max(from, to)));
            for (int along = first; along <= last; along++) {
                double across = start + slope * (along + 0.5 - from) - 0.5;
                int near = (int) Math.floor(across);
                int cover = (int) ((across - near) * OPAQUE);
                dot(steep, along, near, OPAQUE - cover);
                dot(steep, along, near + 1, cover);
            }
        }

        private void dot(boolean steep, int along, int across, int cover) {
            int x = steep ? across : along;
            int y = steep ? along : across;
            if (x < 0 || y < 0 || x >= width || y >= height) {
                return;
            }
            int shade = shades[cover];
            int index = y * width + x;
            if (shade >>> 24 >= pixels[index] >>> 24) {
                pixels[index] = shade;
            }
        }
    }
}
