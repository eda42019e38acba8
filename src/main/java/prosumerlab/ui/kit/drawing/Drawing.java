package prosumerlab.ui.kit.drawing;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Scale;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.Palette;
import prosumerlab.ui.kit.Sharp;

/** A small chart drawn by hand, as large as it is laid out, its text as large as the text around it. */
public abstract class Drawing extends Region implements Sharp {
    private static final double SMALL = 0.87;

    private final Canvas canvas = new Canvas();
    private final Label ruler = new Label();
    private final Scale shrunk = new Scale(1, 1);
    private Palette palette;
    private int scale = 1;

    protected Drawing() {
        getStyleClass().add("drawing");
        ruler.setManaged(false);
        ruler.setVisible(false);
        canvas.setManaged(false);
        canvas.getTransforms().add(shrunk);
        ruler.fontProperty().subscribe(this::redraw);
        getChildren().addAll(ruler, canvas);
    }

    /** Draws in {@code width} × {@code height} pixels. */
    protected abstract void draw(GraphicsContext g, double width, double height);

    /** Draws anew in these colours. */
    public final void redrawIn(Palette colours) {
        palette = colours;
        redraw();
    }

    protected final Paint colour(Hue hue) {
        return palette.get(hue);
    }

    /** Size of the text around, in pixels. */
    public final double em() {
        return ruler.getFont().getSize();
    }

    protected final Font font() {
        return Font.font(ruler.getFont().getFamily(), em() * SMALL);
    }

    /** How wide {@code words} are in {@link #font()}. */
    protected final double widthOf(String words) {
        Text text = new Text(words);
        text.setFont(font());
        return text.getLayoutBounds().getWidth();
    }

    /** Writes {@code words}, vertically centred on {@code y}. */
    protected final void write(GraphicsContext g, String words, double x, double y, TextAlignment alignment, Hue hue) {
        g.setFill(colour(hue));
        g.setTextAlign(alignment);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(words, x, y);
    }

    protected final void line(
            GraphicsContext g, Hue hue, double width, double fromX, double fromY, double toX, double toY) {
        g.setStroke(colour(hue));
        g.setLineWidth(width);
        g.strokeLine(Math.round(fromX) + 0.5, Math.round(fromY) + 0.5, Math.round(toX) + 0.5, Math.round(toY) + 0.5);
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(0, 0);
        if (canvas.getWidth() != getWidth() * scale || canvas.getHeight() != getHeight() * scale) {
            redraw();
        }
    }

    @Override
    public final void drawAt(int pixels) {
        scale = pixels;
        shrunk.setX(1.0 / pixels);
        shrunk.setY(1.0 / pixels);
        redraw();
    }

    /** Draws anew what has changed. */
    protected final void redraw() {
        // Drawing on a canvas without size breaks the renderer.
        if (palette == null || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        canvas.setWidth(getWidth() * scale);
        canvas.setHeight(getHeight() * scale);
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setTransform(scale, 0, 0, scale, 0, 0);
        g.clearRect(0, 0, getWidth(), getHeight());
        g.setFont(font());
        g.setLineDashes();
        draw(g, getWidth(), getHeight());
    }
}
