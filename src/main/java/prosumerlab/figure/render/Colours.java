package prosumerlab.figure.render;

import java.awt.Color;
import java.util.Map;
import prosumerlab.figure.Tone;

/**
 * The colours of a style. Data colours: Okabe and Ito, "Color Universal Design" (2008), shaded for contrast on each ground as
 * in the window. Scales: after "cividis" (Nuñez, Anderton and Renslow, PLoS ONE 13(7), 2018) for amounts, blue to orange for
 * amounts around zero; both rise evenly in lightness, so that they read in grey.
 */
record Colours(
        Color ground,
        Color text,
        Color muted,
        Color grid,
        Color nothing,
        Map<Tone, Color> tones,
        Color[] rising,
        Color[] diverging) {

    static Colours of(Style style) {
        return switch (style) {
            case LIGHT ->
                new Colours(
                        rgb(0xffffff),
                        rgb(0x1c2128),
                        rgb(0x57606a),
                        rgb(0xe3e6eb),
                        rgb(0xeceef1),
                        LIGHT,
                        RISING,
                        DIVERGING);
            case DARK ->
                new Colours(
                        rgb(0x14181f),
                        rgb(0xeef1f5),
                        rgb(0xa9b3bf),
                        rgb(0x2c343f),
                        rgb(0x232a33),
                        DARK,
                        RISING_DARK,
                        DARK_DIVERGING);
            case PRINT ->
                new Colours(
                        rgb(0xffffff),
                        rgb(0x000000),
                        rgb(0x333333),
                        rgb(0xdddddd),
                        rgb(0xffffff),
                        LIGHT,
                        RISING,
                        DIVERGING);
        };
    }

    private static final Map<Tone, Color> LIGHT = tones(
            0xe69f00, 0x0072b2, 0x009e73, 0xcc79a7, 0x56b4e9, 0x666666, 0xd55e00, 0x00734f, 0x1c2128, 0xf0c94a,
            0xa6abb2, 0x7fd0b5, 0x7a5195);
    private static final Map<Tone, Color> DARK = tones(
            0xf0b429, 0x4da6dd, 0x2cc295, 0xe29cc4, 0x86cdf5, 0xa8adb5, 0xff8a3d, 0x4fd1a5, 0xeef1f5, 0xf7dc7c,
            0x6d747e, 0x9be3cd, 0xb79be0);

    private static final Color[] RISING = scale(0xfdf6d8, 0xf2d785, 0xbcae6f, 0x878479, 0x575c6d, 0x1d3a6d, 0x00204d);
    private static final Color[] RISING_DARK =
            scale(0x10264f, 0x2f4a74, 0x575c6d, 0x878479, 0xbcae6f, 0xf2d785, 0xfff3c4);
    private static final Color[] DIVERGING =
            scale(0x0b3c6f, 0x3a82bf, 0xa5cbe6, 0xf7f7f5, 0xf5c58a, 0xd97a17, 0x7a3300);
    private static final Color[] DARK_DIVERGING =
            scale(0x9ad2ff, 0x4e9ad6, 0x235a8c, 0x2a2f37, 0x8c4f12, 0xdd8a2e, 0xffd199);

    private static Map<Tone, Color> tones(
            int generation,
            int consumption,
            int battery,
            int p2p,
            int market,
            int grid,
            int ban,
            int good,
            int text,
            int pale,
            int paleGrid,
            int paleBattery,
            int violet) {
        Map<Tone, Color> tones = new java.util.EnumMap<>(Tone.class);
        put(tones, generation, Tone.GENERATION, Tone.SURPLUS, Tone.SELLING, Tone.NEUTRAL_2);
        put(tones, consumption, Tone.CONSUMPTION, Tone.DEFICIT, Tone.BUYING, Tone.MONEY, Tone.NEUTRAL_1);
        put(tones, battery, Tone.BATTERY, Tone.CHARGING, Tone.BONUS, Tone.NEUTRAL_3);
        put(tones, p2p, Tone.P2P, Tone.NEUTRAL_4);
        put(tones, market, Tone.MARKET, Tone.FEE, Tone.NEUTRAL_5);
        put(tones, grid, Tone.GRID, Tone.GRID_IMPORT, Tone.TARIFF);
        put(tones, ban, Tone.BAN, Tone.PENALTY, Tone.NEUTRAL_6);
        put(tones, good, Tone.GOOD);
        put(tones, text, Tone.THEORY, Tone.FORECAST);
        put(tones, pale, Tone.SELF_CONSUMPTION);
        put(tones, paleGrid, Tone.GRID_EXPORT, Tone.CURTAILED);
        put(tones, paleBattery, Tone.DISCHARGING);
        put(tones, violet, Tone.BLOCKS);
        return tones;
    }

    private static void put(Map<Tone, Color> tones, int colour, Tone... which) {
        for (Tone tone : which) {
            tones.put(tone, rgb(colour));
        }
    }

    private static Color[] scale(int... colours) {
        return java.util.Arrays.stream(colours).mapToObj(Colours::rgb).toArray(Color[]::new);
    }

    private static Color rgb(int colour) {
        return new Color(colour);
    }

    Color of(Tone tone) {
        return tones.get(tone);
    }

    /** The colour at {@code share}, 0 to 1, of {@code scale}, in one of 64 even shades. */
    static Color at(Color[] scale, double share) {
        double shade = Math.round(Math.min(1, Math.max(0, share)) * 63) / 63.0;
        double place = shade * (scale.length - 1);
        int below = Math.min((int) place, scale.length - 2);
        return mix(scale[below], scale[below + 1], place - below);
    }

    /** How well text of one colour reads on the other, 1 to 21 (WCAG 2.1, contrast ratio). */
    static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    /** {@code share} of {@code other}, the rest {@code colour}. */
    static Color mix(Color colour, Color other, double share) {
        return new Color(
                (int) Math.round(colour.getRed() + (other.getRed() - colour.getRed()) * share),
                (int) Math.round(colour.getGreen() + (other.getGreen() - colour.getGreen()) * share),
                (int) Math.round(colour.getBlue() + (other.getBlue() - colour.getBlue()) * share));
    }
}
