package prosumerlab.ui.community;

import prosumerlab.ui.kit.Hue;

/** What a home does with its energy in an hour; each with a shape and a colour of its own. */
enum Activity {
    SELLING("Selling", Hue.GENERATION, Glyph.UP),
    BUYING("Buying", Hue.CONSUMPTION, Glyph.DOWN),
    CHARGING("Charging", Hue.BATTERY, Glyph.PLUS),
    BALANCED("Balanced", Hue.GRID, Glyph.DISC),
    BANNED("Banned", Hue.BAN, Glyph.CROSS),
    /** Before the phase in which it is decided. */
    UNDECIDED("Not yet known", Hue.LINE, Glyph.NONE);

    private final String label;
    private final Hue hue;
    private final Glyph glyph;

    Activity(String label, Hue hue, Glyph glyph) {
        this.label = label;
        this.hue = hue;
        this.glyph = glyph;
    }

    /** The word on the screen. */
    String label() {
        return label;
    }

    Hue hue() {
        return hue;
    }

    Glyph glyph() {
        return glyph;
    }
}
