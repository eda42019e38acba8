package prosumerlab.ui.community;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;

/** Draws the parts that tiles are made of. Fonts are made once a size. */
final class Brush {
    /** Mean width of a bold character, as a share of the text size. */
    static final double BOLD_CHARACTER = 0.7;

    /** Least room around the text of a badge, both sides together. */
    private static final double PAD = 5;

    private final GraphicsContext g;
    private final Palette palette;
    private final Font bold;
    private final Font plain;
    private final Map<String, Double> measured = new HashMap<>();

    /**
     * @param large size of names, in pixels
     * @param small size of other text
     */
    Brush(GraphicsContext g, Palette palette, double large, double small) {
        this.g = g;
        this.palette = palette;
        bold = Font.font("System", FontWeight.BOLD, large);
        plain = Font.font("System", small);
        g.setTextBaseline(VPos.CENTER);
    }

    Color colour(Hue hue) {
        return palette.get(hue);
    }

    double large() {
        return bold.getSize();
    }

    double small() {
        return plain.getSize();
    }

    void rect(Color fill, double x, double y, double width, double height) {
        g.setFill(fill);
        g.fillRect(x, y, width, height);
    }

    /** A frame inside the given bounds. */
    void frame(Color colour, double thickness, double x, double y, double width, double height) {
        g.setStroke(colour);
        g.setLineWidth(thickness);
        g.strokeRect(x + thickness / 2, y + thickness / 2, width - thickness, height - thickness);
    }

    void glyph(Glyph glyph, Color colour, double centreX, double centreY, double size) {
        if (glyph != Glyph.NONE) {
            g.setFill(colour);
            glyph.fill(g, centreX, centreY, size);
        }
    }

    void name(String text, Color colour, double x, double centreY) {
        text(text, bold, TextAlignment.LEFT, colour, x, centreY);
    }

    void words(String text, Color colour, double x, double centreY) {
        text(text, plain, TextAlignment.LEFT, colour, x, centreY);
    }

    void wordsEndingAt(String text, Color colour, double right, double centreY) {
        text(text, plain, TextAlignment.RIGHT, colour, right, centreY);
    }

    /** How wide {@code text} is as small text. */
    double width(String text) {
        return measured.computeIfAbsent(text, this::measure);
    }

    private double measure(String text) {
        Text ruler = new Text(text);
        ruler.setFont(plain);
        return ruler.getLayoutBounds().getWidth();
    }

    /** How wide a badge with {@code text} is. */
    double badgeWidth(String text) {
        return Math.ceil(width(text) + Math.max(PAD, 0.7 * small()));
    }

    /** About how wide {@code text} is as a name. */
    double nameWidth(String text) {
        return text.length() * large() * BOLD_CHARACTER;
    }

    /** A bar of which {@code share}, 0 to 1, is full. */
    void bar(Hue hue, double share, double x, double y, double width, double height) {
        rect(colour(Hue.RAISED).interpolate(colour(Hue.MUTED), 0.25), x, y, width, height);
        rect(colour(hue), x, y, width * Math.max(0, Math.min(1, share)), height);
    }

    /** A badge that ends at {@code right}; filled if the ban has begun, only framed if it comes. Returns its width. */
    double badge(BanState ban, String text, double right, double centreY, double height) {
        double width = badgeWidth(text);
        Tint tint = Tint.of(colour(Hue.BAN));
        double x = right - width;
        double y = centreY - height / 2;
        rect(ban.begun() ? tint.fill() : colour(Hue.RAISED), x, y, width, height);
        frame(ban.begun() ? tint.ink() : tint.fill(), ban.begun() ? 1 : 2, x, y, width, height);
        text(text, plain, TextAlignment.CENTER, ban.begun() ? tint.ink() : colour(Hue.TEXT), x + width / 2, centreY);
        return width;
    }

    private void text(String text, Font font, TextAlignment alignment, Color colour, double x, double centreY) {
        g.setFont(font);
        g.setTextAlign(alignment);
        g.setFill(colour);
        g.fillText(text, x, centreY);
    }
}
