package prosumerlab.ui.kit;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import prosumerlab.figure.FigureData;
import prosumerlab.figure.render.FigureRenderer;
import prosumerlab.figure.render.Picture;
import prosumerlab.figure.render.Plotted;

/**
 * A figure as the renderer of the files draws it, as an image for the screen.
 *
 * @param image its pixels
 * @param plotted where what is in it
 */
public record FigureImage(FigureData figure, Picture picture, Image image, Plotted plotted) {
    /** Draws {@code figure}; on any thread. */
    public static FigureImage of(FigureRenderer renderer, FigureData figure, Picture picture) {
        // The toolkit's own layout of pixels, so that it takes them over without copying.
        BufferedImage drawn =
                new BufferedImage(picture.pixelsWide(), picture.pixelsHigh(), BufferedImage.TYPE_INT_ARGB_PRE);
        Plotted plotted = renderer.drawInto(drawn, figure, picture);
        int[] pixels = ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
        PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(
                drawn.getWidth(), drawn.getHeight(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        return new FigureImage(figure, picture, new WritableImage(buffer), plotted);
    }
}
