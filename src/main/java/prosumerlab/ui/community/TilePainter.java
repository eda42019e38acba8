package prosumerlab.ui.community;

import java.util.Locale;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import prosumerlab.domain.Micro;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;

/** Draws the visible tiles of a picture, each with as much detail as fits. */
final class TilePainter {
    private static final double HEADER = 0.52;
    private static final double SMALLEST_TEXT = 8;
    private static final double CHIP_MARGINS = 6;

    private final Picture picture;
    private final CommunityHour hour;
    private final Lattice lattice;
    private final Detail detail;
    private final Brush brush;
    private final double gap;

    /**
     * @param em size of the text around the tiles, in pixels
     */
    TilePainter(GraphicsContext g, Picture picture, Lattice lattice, Palette palette, double em) {
        this.picture = picture;
        this.lattice = lattice;
        hour = picture.hour();
        detail = Detail.of(lattice, em);
        gap = lattice.cellWidth() >= 40 ? 4 : lattice.cellWidth() >= 8 ? 2 : 1;
        double height = lattice.cellHeight() - gap;
        brush = switch (detail) {
            case POSTER -> new Brush(g, palette, Math.min(1.6 * em, height * 0.2), Math.min(1.1 * em, height * 0.13));
            case CARD ->
                new Brush(
                        g,
                        palette,
                        Math.min(1.35 * em, Math.min(height * HEADER * 0.8, lattice.cellWidth() * 0.25)),
                        Math.min(em, Math.min(height * HEADER * 0.65, lattice.cellWidth() * 0.185)));
            default ->
                new Brush(
                        g,
                        palette,
                        Math.min(chipName(height), Math.min(em, height * 0.6)),
                        Math.min(0.8 * em, height * 0.42));
        };
    }

    /** Draws the tiles in a room of {@code height}. */
    void paint(double height) {
        int end = lattice.endVisible(height, picture.order().length);
        for (int place = lattice.firstVisible(); place < end; place++) {
            int home = picture.order()[place];
            double x = lattice.x(place) + Math.floor(gap / 2);
            double y = lattice.y(place) + Math.floor(gap / 2);
            double w = lattice.cellWidth() - gap;
            double h = lattice.cellHeight() - gap;
            switch (detail) {
                case POSTER -> poster(home, x, y, w, h);
                case CARD -> card(home, x, y, w, h);
                case CHIP -> chip(home, x, y, w, h);
                case DOT -> dot(home, x, y, w, h);
            }
        }
        // After all tiles, so that none covers the mark of its neighbour.
        for (int place = lattice.firstVisible();
                place < end && !picture.selected().isEmpty();
                place++) {
            if (picture.selected().contains(picture.order()[place])) {
                mark(lattice.x(place), lattice.y(place));
            }
        }
    }

    /** The size of text at which the longest number still leaves room for a shape beside it. */
    private double chipName(double height) {
        double width = lattice.cellWidth() - gap;
        double room = width - chipGlyph(width, height) - CHIP_MARGINS;
        return Math.max(SMALLEST_TEXT, Math.floor(room / (longestName().length() * Brush.BOLD_CHARACTER)));
    }

    private static double chipGlyph(double width, double height) {
        return Math.min(height * 0.4, width * 0.28);
    }

    /** What fits one home shall fit all: else those with one digit would say more than the others. */
    private String longestName() {
        return Integer.toString(Math.max(0, hour.size() - 1));
    }

    private void poster(int home, double x, double y, double w, double h) {
        double header = Math.round(h * 0.32);
        double pad = brush.small() * 0.6;
        Color ink = ground(home, x, y, w, h, header);
        String name = Formats.home(home);
        brush.name(name, ink, x + pad, y + header / 2);
        brush.wordsEndingAt(picture.scale().value().apply(home), ink, x + w - pad, y + header / 2);
        BanState ban = hour.ban(home).orElse(null);
        double row = (h - header - pad / 2) / (ban == null ? 4 : 5);
        double line = y + header + row * 0.6;
        Activity activity = hour.activity(home);
        brush.glyph(activity.glyph(), activityInk(activity), x + pad + row * 0.35, line, row * 0.6);
        if (ban == null) {
            brush.words(activity.label(), brush.colour(Hue.TEXT), x + pad + row * 0.9, line);
        } else {
            brush.badge(ban, ban.begun() ? "Banned " + ban.left() : "Next: ban " + ban.left(), x + w - pad, line, row);
        }
        posterBar(
                "PV",
                Hue.GENERATION,
                share(hour.generation(home)),
                energy(hour.generation(home)),
                x,
                line + row,
                w,
                row);
        posterBar(
                "Load",
                Hue.CONSUMPTION,
                share(hour.consumption(home)),
                energy(hour.consumption(home)),
                x,
                line + 2 * row,
                w,
                row);
        double soc = hour.soc(home);
        if (ban != null) {
            brush.words(ban.because(), brush.colour(Hue.TEXT), x + pad, line + 4 * row);
        }
        if (Double.isNaN(soc)) {
            brush.words("No battery", brush.colour(Hue.MUTED), x + pad, line + 3 * row);
        } else {
            posterBar("SoC", Hue.BATTERY, soc, Math.round(100 * soc) + " %", x, line + 3 * row, w, row);
        }
    }

    private void posterBar(String name, Hue hue, double share, String value, double x, double y, double w, double row) {
        double pad = brush.small() * 0.6;
        double left = x + pad + brush.small() * 2.7;
        double right = x + w - pad - brush.small() * 5.2;
        brush.words(name, brush.colour(Hue.TEXT), x + pad, y);
        brush.bar(hue, share, left, y - row * 0.25, right - left, row * 0.5);
        brush.wordsEndingAt(value, brush.colour(Hue.TEXT), x + w - pad, y);
    }

    private void card(int home, double x, double y, double w, double h) {
        double header = Math.round(h * HEADER);
        double pad = Math.max(2, w * 0.05);
        Color ink = ground(home, x, y, w, h, header);
        String name = Integer.toString(home);
        brush.name(name, ink, x + pad, y + header / 2);
        double free = w - 2 * pad - brush.nameWidth(longestName()) - brush.small() * 0.12;
        BanState ban = hour.ban(home).orElse(null);
        if (ban != null) {
            String badge = brush.badgeWidth(ban.badge()) <= free + pad - 2 ? ban.badge() : ban.left();
            brush.badge(ban, badge, x + w - 2, y + header / 2, header * 0.8);
        } else {
            String whole = picture.scale().value().apply(home);
            // The legend tells the unit too.
            String value = brush.width(whole) <= free ? whole : whole.split(" ")[0];
            if (brush.width(value) <= free) {
                brush.wordsEndingAt(value, ink, x + w - pad, y + header / 2);
            }
        }
        double body = h - header;
        double size = Math.min(body * 0.7, w * 0.2);
        Activity activity = hour.activity(home);
        brush.glyph(activity.glyph(), activityInk(activity), x + pad + size / 2, y + header + body / 2, size);
        double left = x + 2 * pad + size;
        double width = w - 3 * pad - size;
        double third = (body - 4) / 3;
        double thickness = Math.max(2, Math.floor(third - 1));
        double top = y + header + 2.5;
        brush.bar(Hue.GENERATION, share(hour.generation(home)), left, top, width, thickness);
        brush.bar(Hue.CONSUMPTION, share(hour.consumption(home)), left, top + third, width, thickness);
        double soc = hour.soc(home);
        if (!Double.isNaN(soc)) {
            brush.bar(Hue.BATTERY, soc, left, top + 2 * third, width, thickness);
        }
    }

    private void chip(int home, double x, double y, double w, double h) {
        Color ink = ground(home, x, y, w, h, h);
        BanState ban = hour.ban(home).orElse(null);
        double size = chipGlyph(w, h);
        if (brush.nameWidth(longestName()) + size + CHIP_MARGINS <= w) {
            brush.name(Integer.toString(home), ink, x + 2, y + h * (ban == null ? 0.4 : 0.28));
        }
        if (ban != null) {
            String badge = brush.badgeWidth(ban.badge()) <= w ? ban.badge() : ban.left();
            brush.badge(ban, badge, x + w, y + h - brush.small() * 0.6, brush.small() * 1.2);
        } else {
            brush.glyph(hour.activity(home).glyph(), ink, x + w - size * 0.7, y + h * 0.42, size);
            double soc = hour.soc(home);
            if (!Double.isNaN(soc)) {
                brush.rect(brush.colour(Hue.RAISED), x + 2, y + h - 5, w - 4, 3);
                brush.rect(brush.colour(Hue.TEXT), x + 2, y + h - 5, (w - 4) * soc, 3);
            }
        }
    }

    private void dot(int home, double x, double y, double w, double h) {
        Color ink = ground(home, x, y, w, h, h);
        double size = Math.min(w, h) * 0.6;
        if (size < 4) {
            return;
        }
        Glyph glyph = hour.ban(home).isPresent()
                ? Glyph.CROSS
                : size >= 6 ? hour.activity(home).glyph() : Glyph.NONE;
        brush.glyph(glyph, ink, x + w / 2, y + h / 2, size);
    }

    /** The ground of a tile with its coloured head; returns the ink for the head. */
    private Color ground(int home, double x, double y, double w, double h, double header) {
        Tint tint = picture.scale().tint().apply(home);
        if (tint != null) {
            brush.rect(tint.fill(), x, y, w, header);
        }
        if (header < h) {
            brush.rect(brush.colour(Hue.RAISED), x, y + header, w, h - header);
        }
        if (tint == null || header < h) {
            brush.frame(brush.colour(Hue.LINE), 1, x, y, w, h);
        }
        return tint == null ? brush.colour(Hue.TEXT) : tint.ink();
    }

    private void mark(double x, double y) {
        double w = lattice.cellWidth();
        double h = lattice.cellHeight();
        if (detail == Detail.DOT) {
            // Around the tile; at the edge of the canvas as far out as can be seen.
            double left = Math.max(0, x - 4);
            double top = Math.max(0, y - 4);
            brush.frame(brush.colour(Hue.RAISED), 6, left, top, x + w + 4 - left, y + h + 4 - top);
            brush.frame(brush.colour(Hue.ACCENT), 3, left, top, x + w + 4 - left, y + h + 4 - top);
        } else {
            double rim = gap / 2 + 1.5;
            brush.frame(brush.colour(Hue.ACCENT), rim, x, y, w, h);
            // On a tile of about the same colour, the frame alone would hardly be seen.
            brush.frame(brush.colour(Hue.RAISED), 1.5, x + rim, y + rim, w - 2 * rim, h - 2 * rim);
        }
    }

    private Color activityInk(Activity activity) {
        return brush.colour(activity == Activity.UNDECIDED ? Hue.MUTED : activity.hue());
    }

    private double share(long energy) {
        return Micro.toDouble(energy) / picture.fullBar();
    }

    private static String energy(long micro) {
        return String.format(Locale.ROOT, "%.2f kWh", Micro.toDouble(micro));
    }
}
