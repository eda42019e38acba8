package prosumerlab.figure.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes PNG (ISO/IEC 15948), true colour without transparency: faster than the platform's writer, which also finds no simple
 * place for the resolution.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final double POINTS_PER_METRE = 96 / 0.0254;
    /** Figures are even areas: more effort makes them little smaller and takes several times as long. */
    private static final int LEVEL = 4;

    private static final byte FILTER_UP = 2;

    private Png() {}

    /**
     * The file of {@code image}, of which each row of pixels is an int without transparency.
     *
     * @param scale pixels a point of 1/96 inch
     */
    static byte[] encode(BufferedImage image, double scale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        out.writeBytes(SIGNATURE);
        byte[] header = new byte[13];
        putInt(header, 0, image.getWidth());
        putInt(header, 4, image.getHeight());
        header[8] = 8;
        header[9] = 2;
        chunk(out, "IHDR", header, header.length);
        byte[] resolution = new byte[9];
        putInt(resolution, 0, (int) Math.round(POINTS_PER_METRE * scale));
        putInt(resolution, 4, (int) Math.round(POINTS_PER_METRE * scale));
        resolution[8] = 1;
        chunk(out, "pHYs", resolution, resolution.length);
        pixels(out, image);
        chunk(out, "IEND", new byte[0], 0);
        return out.toByteArray();
    }

    private static void pixels(ByteArrayOutputStream out, BufferedImage image) {
        int width = image.getWidth();
        int[] colours = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] row = new byte[1 + 3 * width];
        byte[] packed = new byte[1 << 16];
        Deflater deflater = new Deflater(LEVEL);
        try {
            for (int y = 0; y < image.getHeight(); y++) {
                filter(colours, y * width, width, row);
                deflater.setInput(row);
                while (!deflater.needsInput()) {
                    drain(out, deflater, packed);
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                drain(out, deflater, packed);
            }
        } finally {
            deflater.end();
        }
    }

    private static void drain(ByteArrayOutputStream out, Deflater deflater, byte[] packed) {
        int length = deflater.deflate(packed);
        if (length > 0) {
            chunk(out, "IDAT", packed, length);
        }
    }

    /** Each byte less the one above it: rows of a figure are much alike. */
    private static void filter(int[] colours, int start, int width, byte[] row) {
        row[0] = FILTER_UP;
        for (int x = 0, at = 1; x < width; x++) {
            int colour = colours[start + x];
            int above = start == 0 ? 0 : colours[start - width + x];
            row[at++] = (byte) ((colour >> 16) - (above >> 16));
            row[at++] = (byte) ((colour >> 8) - (above >> 8));
            row[at++] = (byte) (colour - above);
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data, int length) {
        byte[] number = new byte[4];
        putInt(number, 0, length);
        out.writeBytes(number);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        out.writeBytes(name);
        out.write(data, 0, length);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data, 0, length);
        putInt(number, 0, (int) check.getValue());
        out.writeBytes(number);
    }

    private static void putInt(byte[] bytes, int at, int value) {
        bytes[at] = (byte) (value >> 24);
        bytes[at + 1] = (byte) (value >> 16);
        bytes[at + 2] = (byte) (value >> 8);
        bytes[at + 3] = (byte) value;
    }
}
