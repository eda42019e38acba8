package prosumerlab.ui.testkit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Pictures of the window, drawn without a display. */
public final class Screenshots {
    /** Where they go. */
    public static final Path FOLDER = Path.of("target", "screenshots");

    /** Whether the pictures of the manual are to be made anew: {@code -DupdatePictures=true}. */
    public static final boolean UPDATE_MANUAL = Boolean.getBoolean("updatePictures");

    private static final Path MANUAL = Path.of("src", "site", "resources", "images");

    private static final double SHADE = 0.6;

    private Screenshots() {}

    /** A picture of {@code root}; on the FX thread. */
    public static WritableImage take(Parent root) {
        root.applyCss();
        root.layout();
        return root.snapshot(null, null);
    }

    /** A picture of {@code window} with the dialogs that lie over it; on the FX thread. */
    public static WritableImage takeWithDialogs(Stage window) {
        WritableImage picture = take(window.getScene().getRoot());
        for (Window other : Window.getWindows()) {
            if (other instanceof Stage dialog && dialog.getOwner() == window) {
                WritableImage part = take(dialog.getScene().getRoot());
                int width = (int) part.getWidth();
                int height = (int) part.getHeight();
                int x = (int) (picture.getWidth() - width) / 2;
                int y = (int) (picture.getHeight() - height) / 2;
                dim(picture);
                picture.getPixelWriter().setPixels(x, y, width, height, part.getPixelReader(), 0, 0);
            }
        }
        return picture;
    }

    /** A dialog has no frame in a picture: what lies under it steps back instead. */
    private static void dim(WritableImage picture) {
        PixelReader before = picture.getPixelReader();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.getPixelWriter().setColor(x, y, before.getColor(x, y).deriveColor(0, 1, SHADE, 1));
            }
        }
    }

    /** Writes {@code image} as {@code <name>.png} to where the manual has its pictures; on any other thread. */
    public static void writeForManual(WritableImage image, String name) {
        try {
            CompactPng.write(picture(image), MANUAL.resolve(name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes {@code image} as {@code <name>.png}; on any other thread. */
    public static Path write(WritableImage image, String name) {
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ".png");
            ImageIO.write(picture(image), "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage picture(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return picture;
    }
}
