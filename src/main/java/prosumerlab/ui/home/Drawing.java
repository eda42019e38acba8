package prosumerlab.ui.home;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;

/** A small chart drawn by hand, as large as it is laid out, its text as large as the text around it. */
abstract class Drawing extends Region {
    private static final double SMALL = 0.87;

    private final Canvas canvas = new Canvas();
    private final Label ruler = new Label();
    private Palette palette;

    Drawing() {
        getStyleClass().add("drawing");
        ruler.setManaged(false);
        ruler.setVisible(false);
        canvas.setManaged(false);
        ruler.fontProperty().subscribe(() -> redraw());
        getChildren().addAll(ruler, canvas);
    }

    /** Draws in {@code width} × {@code height} pixels. */
    abstract void draw(GraphicsContext g, double width, double height);

    /** Draws anew in these colours. */
    final void redrawIn(Palette colours) {
        palette = colours;
        redraw();
    }

    final Paint colour(Hue hue) {
        return palette.get(hue);
    }

    /** Size of the text around, in pixels. */
    final double em() {
        return ruler.getFont().getSize();
    }

    final Font font() {
        return Font.font(ruler.getFont().getFamily(), em() * SMALL);
    }

    /** How wide {@code words} are in {@link #font()}. */
    final double widthOf(String words) {
        Text text = new Text(words);
        text.setFont(font());
        return text.getLayoutBounds().getWidth();
    }

    /** Writes {@code words}, vertically centred on {@code y}. */
    final void write(GraphicsContext g, String words, double x, double y, TextAlignment alignment, Hue hue) {
        g.setFill(colour(hue));
        g.setTextAlign(alignment);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(words, x, y);
    }

    final void line(GraphicsContext g, Hue hue, double width, double fromX, double fromY, double toX, double toY) {
        g.setStroke(colour(hue));
        g.setLineWidth(width);
        g.strokeLine(Math.round(fromX) + 0.5, Math.round(fromY) + 0.5, Math.round(toX) + 0.5, Math.round(toY) + 0.5);
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(0, 0);
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            redraw();
        }
    }

    private void redraw() {
        // Drawing on a canvas without size breaks the renderer.
        if (palette == null || canvas.getWidth() < 1 || canvas.getHeight() < 1) {
            return;
        }
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        g.setFont(font());
        g.setLineDashes();
        draw(g, canvas.getWidth(), canvas.getHeight());
    }
}
