package prosumerlab.ui.community;

import javafx.scene.paint.Color;

/**
 * The colour of a tile and of what is written on it.
 *
 * @param fill of the tile
 * @param ink black or white, whichever stands out more
 */
record Tint(Color fill, Color ink) {
    /** {@code fill} with the ink that stands out from it. */
    static Tint of(Color fill) {
        double light = luminance(fill);
        return new Tint(fill, (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? Color.BLACK : Color.WHITE);
    }

    /** Relative luminance, 0 to 1 (WCAG 2.1). */
    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
