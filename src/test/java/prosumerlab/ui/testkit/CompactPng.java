package prosumerlab.ui.testkit;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures for the manual: PNG with 256 colours, half as large as with all, and hardly to be told apart on a screen. */
final class CompactPng {
    private static final int COLOURS = 256;

    /** So many of the colours are the most frequent ones; the others are those that would be missed most. */
    private static final int FREQUENT = 160;

    private static final float SMALLEST = 0;

    private CompactPng() {}

    static void write(BufferedImage picture, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam options = writer.getDefaultWriteParam();
        options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        options.setCompressionQuality(SMALLEST);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(indexed(picture), null, null), options);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage indexed(BufferedImage picture) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        int[] palette = palette(counts);
        IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        BufferedImage indexed =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int index = nearest.computeIfAbsent(picture.getRGB(x, y), colour -> nearest(palette, colour));
                indexed.getRaster().setSample(x, y, 0, index);
            }
        }
        return indexed;
    }

    private static int[] palette(Map<Integer, Integer> counts) {
        List<Integer> colours = new ArrayList<>(counts.keySet());
        colours.sort((one, two) -> counts.get(two) - counts.get(one));
        int[] palette = new int[Math.min(COLOURS, colours.size())];
        long[] missed = new long[colours.size()];
        Arrays.fill(missed, Long.MAX_VALUE);
        for (int size = 0; size < palette.length; size++) {
            int next = size;
            if (size >= FREQUENT) {
                for (int i = 0; i < missed.length; i++) {
                    next = missed[i] > missed[next] ? i : next;
                }
            }
            palette[size] = colours.get(next);
            for (int i = 0; i < missed.length; i++) {
                int colour = colours.get(i);
                missed[i] = Math.min(missed[i], counts.get(colour) * distance(palette[size], colour));
            }
        }
        return palette;
    }

    private static int nearest(int[] palette, int colour) {
        int nearest = 0;
        for (int i = 1; i < palette.length; i++) {
            nearest = distance(palette[i], colour) < distance(palette[nearest], colour) ? i : nearest;
        }
        return nearest;
    }

    /** Squared. */
    private static long distance(int one, int two) {
        long red = (one >> 16 & 0xff) - (two >> 16 & 0xff);
        long green = (one >> 8 & 0xff) - (two >> 8 & 0xff);
        long blue = (one & 0xff) - (two & 0xff);
        return red * red + green * green + blue * blue;
    }
}
