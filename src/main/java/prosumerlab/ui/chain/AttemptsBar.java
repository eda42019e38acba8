package prosumerlab.ui.chain;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import prosumerlab.history.Block;
import prosumerlab.metrics.GeometricLaw;
import prosumerlab.ui.kit.Formats;
import prosumerlab.ui.kit.Hue;
import prosumerlab.ui.kit.drawing.Drawing;

/** The attempts of a block as a bar, beside the mean that chance expects. */
final class AttemptsBar extends Drawing {
    private static final double REACH = 3;

    private Block block;

    AttemptsBar() {
        getStyleClass().add("attempts-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    void show(Block next) {
        block = next;
        setAccessibleText("Attempts " + ChainWords.attempts(next));
        redraw();
    }

    /** How lucky the miners were, in words. */
    static String luck(Block block) {
        double chance = new GeometricLaw(block.difficulty()).atMost(block.attempts());
        return String.format(Locale.ROOT, "By chance, %.1f %% of such blocks take no more attempts.", 100 * chance);
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        if (block == null || block.index() == 0) {
            return;
        }
        double expected = GeometricLaw.expectedAttempts(block.difficulty());
        double reach = Math.max(REACH * expected, block.attempts() * 1.05);
        double bar = 0.7 * em();
        g.setFill(colour(Hue.MARKET));
        g.fillRect(0, 0, width * block.attempts() / reach, bar);
        // In outline, and the mark on its own ground: with high contrast lines, text and data are all close to white.
        g.setStroke(colour(Hue.LINE));
        g.setLineWidth(1);
        g.strokeRect(0.5, 0.5, width - 1, bar - 0.5);
        double mean = width * expected / reach;
        line(g, Hue.SURFACE, 6, mean, 0, mean, bar + 5);
        line(g, Hue.TEXT, 2, mean, 0, mean, bar + 5);
        String words = "mean " + Formats.count((long) expected);
        boolean left = mean > width / 2;
        write(
                g,
                words,
                left ? mean - 4 : mean + 4,
                bar + 0.7 * em(),
                left ? TextAlignment.RIGHT : TextAlignment.LEFT,
                Hue.MUTED);
    }
}
