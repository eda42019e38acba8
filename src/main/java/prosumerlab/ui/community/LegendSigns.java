package prosumerlab.ui.community;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import prosumerlab.ui.community.ColourScale.LegendEntry;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;

/** The signs that the legend puts before its words. */
final class LegendSigns {
    private static final double SIZE = 18;
    private static final double GLYPH = 0.62 * SIZE;

    private LegendSigns() {}

    /** A tile of one colour with its shape. */
    static Node swatch(LegendEntry entry, Palette palette) {
        Canvas canvas = new Canvas(SIZE, SIZE);
        Brush brush = new Brush(canvas.getGraphicsContext2D(), palette, SIZE, SIZE);
        if (entry.tint() == null) {
            brush.frame(brush.colour(Hue.MUTED), 1, 0, 0, SIZE, SIZE);
        } else {
            brush.rect(entry.tint().fill(), 0, 0, SIZE, SIZE);
            brush.glyph(entry.glyph(), entry.tint().ink(), SIZE / 2, SIZE / 2, GLYPH);
        }
        return canvas;
    }

    static Node glyph(Activity activity, Palette palette) {
        Canvas canvas = new Canvas(SIZE, SIZE);
        Brush brush = new Brush(canvas.getGraphicsContext2D(), palette, SIZE, SIZE);
        brush.glyph(activity.glyph(), brush.colour(activity.hue()), SIZE / 2, SIZE / 2, GLYPH);
        return canvas;
    }

    /** An empty badge of a ban that comes. */
    static Node comingBan(Palette palette) {
        Canvas canvas = new Canvas(SIZE, SIZE);
        Brush brush = new Brush(canvas.getGraphicsContext2D(), palette, SIZE, SIZE);
        double height = GLYPH + 2;
        brush.frame(brush.colour(Hue.BAN), 2, 0, (SIZE - height) / 2, SIZE, height);
        return canvas;
    }

    static Node bar(Hue hue, Palette palette) {
        return new Rectangle(SIZE, SIZE / 3, palette.get(hue));
    }

    /** The line of a trade of one kWh. */
    static Node line(Hue hue, Palette palette, List<Double> dashes) {
        Line line = new Line(0, 0, 2 * SIZE, 0);
        line.setStroke(palette.get(hue));
        line.setStrokeWidth(FlowPainter.thickness(1));
        line.getStrokeDashArray().setAll(dashes);
        return line;
    }

    /** A sign and its words. */
    static Node row(Node sign, Node words) {
        HBox row = new HBox(4, sign, words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    static Label words(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("legend-words");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
