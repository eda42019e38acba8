package prosumerlab.ui.kit;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/** Pictures of what is on screen. */
public final class Pictures {
    private Pictures() {}

    /**
     * {@code node} as it looks now on the ground it stands on, {@code scale} times as large in each direction, 1 to 4: drawn at
     * that size, not blown up. On the FX thread.
     */
    public static WritableImage of(Parent node, int scale) {
        node.applyCss();
        node.layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setFill(ground(node));
        List<Sharp> drawings = new ArrayList<>();
        collect(node, drawings);
        drawings.forEach(drawing -> drawing.drawAt(scale));
        try {
            return node.snapshot(parameters, null);
        } finally {
            drawings.forEach(drawing -> drawing.drawAt(1));
        }
    }

    private static void collect(Node node, List<Sharp> drawings) {
        if (node instanceof Sharp drawing) {
            drawings.add(drawing);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, drawings));
        }
    }

    /** The colour behind {@code node}: what it leaves bare must not turn white under light text. */
    private static Paint ground(Node node) {
        for (Node behind = node; behind != null; behind = behind.getParent()) {
            if (behind != node && behind instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill fill : region.getBackground().getFills()) {
                    if (fill.getFill().isOpaque()) {
                        return fill.getFill();
                    }
                }
            }
        }
        return Color.WHITE;
    }

    /** Puts {@code picture} on the clipboard; on the FX thread. */
    public static void copy(Image picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Writes {@code picture} as PNG; takes some time, so not on the FX thread. */
    public static void writePng(WritableImage picture, OutputStream out) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        // Without transparency it is encoded twice as fast.
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        ImageIO.write(image, "png", out);
    }
}
